"""Marking sentences for the catalogues: ``pybabel extract`` finds what is written ``_("…")``."""

from __future__ import annotations

from typing import Protocol


def _(message: str) -> str:
    """Mark a sentence; it is translated later, where the reader's language is known.

    Args:
        message: An English sentence.

    Returns:
        The same sentence.
    """
    return message


class Say(Protocol):
    """Tells the person at the terminal something, in their language."""

    def __call__(self, message: str, **facts: object) -> None:
        """Say a sentence.

        Args:
            message: In English, marked for the catalogues, with ``{names}``.
            **facts: What to put for the names.
        """
