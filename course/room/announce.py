"""Says where the doors are: to a person at the terminal, to a script by a file."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from course.room.words import Say, _

if TYPE_CHECKING:
    from pathlib import Path


def write_ready_file(file: Path, addresses: dict[str, str]) -> None:
    """Write the addresses so that a reader sees all of them or none, and other accounts none.

    Args:
        file: The file.
        addresses: The full addresses, secrets included.
    """
    whole = file.with_name(f"{file.name}.{os.getpid()}.new")
    with os.fdopen(
        os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
    ) as writing:
        json.dump(addresses, writing)
    whole.replace(file)


def tell(addresses: dict[str, str], say: Say) -> None:
    """Tell the person where the doors are.

    Args:
        addresses: The full addresses.
        say: Tells the person something.
    """
    say(_("Passerelle is open."))
    say(_("Facilitator, on this computer: {address}"), address=addresses["facilitator"])
    say(_("Wall, for the projector: {address}"), address=addresses["wall"])
    say(_("Phones, on the same network: {address}"), address=addresses["participants"])
    say(_("To close: Ctrl-C."))
