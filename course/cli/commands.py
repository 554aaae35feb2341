"""What each command does. A command imports what it needs when it runs: ``--help`` answers at once."""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from course.room.errors import Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from course.room.clubs import ClubAt
    from course.room.rooms import RoomOptions

Translate = Callable[[str], str]
Run = Callable[["Namespace", Say, Translate], "int | None"]
FOUND = 1
"""The exit code of a check that found something."""


def demo(options: Namespace, say: Say, translate: Translate) -> None:
    """Open the demo club.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.
    """
    _open(options, say, translate, None)


def open_(options: Namespace, say: Say, translate: Translate) -> None:
    """Open a club of the person's own, or create it.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.
    """
    _open(options, say, translate, options.club)


def lab(options: Namespace, say: Say, translate: Translate) -> None:
    """Open a club, or the demo, in JupyterLab.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.
    """
    _open(options, say, translate, options.club, lab=True)


def _open(options: Namespace, say: Say, translate: Translate, club: str | None, *, lab: bool = False) -> None:
    from course.room.folder import private_folder
    from course.room.rooms import open_room

    with private_folder() as folder:
        found = _club(options, say, translate, club, folder)
        open_room(found, folder, _wishes(options, found, lab=lab), say)


def _club(options: Namespace, say: Say, translate: Translate, club: str | None, folder: Path) -> ClubAt:
    from course.room.clubs import Passphrases, demo_club, open_club

    if club is None:
        return demo_club(folder, options.language)
    ask = Passphrases(options.passphrase_file, translate)
    return open_club(club, options.key, options.language, ask, say)


def club_at(options: Namespace, say: Say, translate: Translate) -> ClubAt:
    """Open the club that a command names, without opening its doors.

    Args:
        options: The command line, with `club`, `key` and `passphrase_file`.
        say: Tells the person something.
        translate: Into the person's language.

    Returns:
        Where the club's book is, and its key.
    """
    from course.room.clubs import Passphrases, open_club

    return open_club(options.club, options.key, None, Passphrases(options.passphrase_file, translate), say)


def _wishes(options: Namespace, club: ClubAt, *, lab: bool) -> RoomOptions:
    from course.book import Wifi
    from course.room.rooms import RoomOptions

    if options.wifi_password and not options.wifi_name:
        raise Usage(_("A network's password is of no use without its name: add --wifi-name."))
    if options.ready_file is not None and not options.ready_file.parent.is_dir():
        raise Usage(_("There is no such folder: {folder}"), folder=options.ready_file.parent)
    return RoomOptions(
        language=club.language,
        host=options.host,
        port=options.port,
        seats=options.seats,
        wifi=Wifi(options.wifi_name, options.wifi_password) if options.wifi_name else None,
        browser=not options.no_browser,
        ready_file=options.ready_file,
        lab=lab,
        verbose=options.verbose,
    )


def programme(options: Namespace, say: Say, _translate: Translate) -> None:
    """List sessions, decks and languages.

    Args:
        options: The command line.
        say: Tells the person something.
    """
    from course.room.listing import as_text, listing

    listed = listing()
    say("{text}", text=json.dumps(listed, ensure_ascii=False, indent=2) if options.json else as_text(listed))


def doctor(_options: Namespace, say: Say, translate: Translate) -> int:
    """Look whether this computer can hold a session.

    Args:
        say: Tells the person something.
        translate: Into the person's language.

    Returns:
        0 when it can.
    """
    from course.room.doctor import examine

    well = True
    for finding in examine():
        say("{line}", line=finding.say(translate))
        well = well and finding.well is not False
    say(
        _("This computer can hold a session.") if well else _("Something is missing: see the lines marked !!")
    )
    return 0 if well else FOUND


def notebooks(options: Namespace, say: Say, _translate: Translate) -> int:
    """Make the notebooks' stored outputs again, or compare them with a fresh run.

    Args:
        options: The command line.
        say: Tells the person something.

    Returns:
        0 when everything is as it should be.
    """
    from exports import notebooks as stored

    if options.action == "refresh":
        for path in stored.refresh():
            say(_("Refreshed: {name}"), name=path.name)
        return 0
    differences = stored.check()
    for difference in differences:
        say("{text}", text=difference)
    return FOUND if differences else 0
