"""What can go wrong with a handout, each in a sentence that can be translated."""

from collections.abc import Callable


class HandoutError(ValueError):
    """A handout that cannot be made; the message says what to change."""

    def __init__(self, message: str, **facts: object) -> None:
        """Keep the sentence and its facts apart, so that the sentence can be translated.

        Args:
            message: An English sentence of the catalogue, with `{names}`.
            **facts: What to put for the names.
        """
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


def _(message: str) -> str:
    """Mark a sentence for the catalogues; it is translated where the reader's language is known.

    Args:
        message: An English sentence.

    Returns:
        The same sentence.
    """
    return message
