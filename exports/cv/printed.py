"""What a person adds when a CV is printed."""

import unicodedata
from dataclasses import dataclass

NO_BREAK = "\u00a0"
UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


@dataclass(frozen=True)
class Printed:
    """What a person adds when the CV is printed: it stands in the file that is made, and is kept nowhere.

    Attributes:
        name: The name to print; the alias when empty.
        phone: A telephone number.
        email: An address.
        availability: When the person can work or learn, in the person's own words.
        photo: A PNG or JPEG file.
        levels: Whether the levels that the person noted for languages stand below the lines about languages.
    """

    name: str = ""
    phone: str = ""
    email: str = ""
    availability: str = ""
    photo: bytes | None = None
    levels: bool = True

    def contact(self) -> tuple[str, ...]:
        """Give the ways to reach the person.

        Returns:
            What was given, the telephone first: its groups stay on one line, and in order where lines run to the
            left.
        """
        phone = self.phone.strip().replace(" ", NO_BREAK)
        return tuple(text for text in (phone, self.email) if visible(text))


def visible(text: str | None) -> bool:
    """Tell whether a text says anything.

    Args:
        text: A text, or nothing.

    Returns:
        False when there is nothing in it but spaces and characters that draw nothing.
    """
    return any(unicodedata.category(letter) not in UNSEEN for letter in text or "")
