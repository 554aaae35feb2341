"""Sentences for what could not be done, in the person's language."""

from __future__ import annotations

from course.programme import interface


def _(msgid: str) -> str:
    """Mark a string for extraction."""
    return msgid


SENTENCES = {
    "unknown_kind": _("This cannot be kept here. Please reload the page."),
    "too_many": _("The list is full. Remove one line to add another."),
    "not_yours": _("This belongs to somebody else. Nothing was changed."),
    "too_long": _("This text is too long. Please make it shorter."),
    "invalid": _("This could not be read. Nothing was changed. Please try again."),
    "not_shareable": _("This stays private. It cannot be shared."),
    "gone": _("This is not there any more."),
    "wait": _("Too many tries. Please wait a moment, then try again."),
    "wrong_code": _("This code is not known here. Please check it and try again."),
    "no_seat": _("You are not in the room yet. Please enter first."),
    "closed": _("The door is closed. Please ask the facilitator."),
    "unknown_message": _("This cannot be done here. Please reload the page."),
    "not_a_portfolio": _(
        "This file is not a portfolio. Nothing was changed. Please choose the file that you took from a club."
    ),
    "damaged": _(
        "This file is not complete. Nothing was changed. Please take it again from where you keep it."
    ),
    "altered": _("This file was changed outside a club. Nothing was brought in. Please choose another copy."),
    "too_big": _(
        "This file is too big. Nothing was changed. Please choose the file that you took from a club."
    ),
    "newer": _("This file comes from a newer version. Nothing was changed. Please ask the facilitator."),
    "wrong_passphrase": _(
        "These words do not open the file. Nothing was changed. Please check each letter, then try again."
    ),
    "empty_passphrase": _("A locked file needs secret words. Please type some."),
    "busy": _("The computer is busy just now. Your file is fine. Please try again in a moment."),
    "not_whole": _("The file did not arrive whole. Nothing was changed. Please choose it again."),
    "not_made": _("This document could not be made just now. Nothing is lost. Please try again."),
    "photo": _("This photograph cannot be used. Please choose another one, or go on without."),
    "book": _("This could not be kept just now. Your text stays here; please try again."),
}
"""One sentence for each code; the English text is the key of the interface catalogues."""


class Declined(Exception):  # noqa: N818 - said to a person, not an error of the program
    """A screen will not do what a message asks.

    Args:
        code: why, a key of ``SENTENCES``.
    """

    def __init__(self, code: str) -> None:
        """Keep the code for the reply."""
        self.code = code
        super().__init__(code)


def sentence(code: str, language: str) -> str:
    """Say why something was refused.

    Args:
        code: the refusal's code.
        language: the language to say it in, a code of ``LANGUAGES``.

    Returns:
        One sentence that says what happened and what to do.

    Raises:
        KeyError: if no sentence is written for the code.
    """
    msgid = SENTENCES[code]
    return interface(language).get(msgid, msgid)
