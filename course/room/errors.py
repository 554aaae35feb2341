"""What can go wrong with a room, each with a sentence for people and an exit code for scripts."""

# ruff: noqa: N818 - these names say what happened

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Callable


class RoomError(Exception):
    """A command cannot go on.

    Args:
        message: An English sentence of the catalogue, with ``{names}``.
        **facts: What to put for the names.
    """

    code: ClassVar[int] = 1

    def __init__(self, message: str, **facts: object) -> None:
        """Keep the sentence and its facts apart, so that the sentence can be translated."""
        self.message = message
        self.facts = facts
        super().__init__(self.say(str))

    def say(self, translate: Callable[[str], str]) -> str:
        """Compose the sentence.

        Args:
            translate: From an English sentence to the reader's language.

        Returns:
            The sentence.
        """
        return translate(self.message).format(**self.facts)


class Usage(RoomError):
    """The command was called in a way that makes no sense."""

    code = 2


class Locked(RoomError):
    """The passphrase does not open the club."""

    code = 3


class CannotStart(RoomError):
    """A door cannot be opened."""

    code = 4
