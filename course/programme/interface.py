"""The words of the screens themselves: gettext catalogues, with English as the key."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from course.programme.errors import ContentError, Mistake
from course.programme.languages import LANGUAGES

LOCALE = Path(__file__).with_name("locale")
DOMAIN = "passerelle"


def interface(language: str) -> dict[str, str]:
    """Give every translated sentence of the screens.

    Args:
        language: A code of `LANGUAGES`.

    Returns:
        English sentence -> sentence in the language. A sentence without a translation is not in it.

    Raises:
        ContentError: When the language has no catalogue.
    """
    return dict(_catalogue(language))


@cache
def _catalogue(language: str) -> dict[str, str]:
    path = LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.mo"
    if language not in LANGUAGES or not path.is_file():
        raise ContentError([_missing(language)])
    with path.open("rb") as file:
        return _texts(read_mo(file))


def gettext(language: str) -> Callable[[str], str]:
    """Give the function that translates the screens' sentences.

    Args:
        language: A code of `LANGUAGES`.

    Returns:
        A function from the English sentence to the language's; English where nothing is translated.

    Raises:
        ContentError: When the language has no catalogue.
    """
    texts = interface(language)
    return lambda message: texts.get(message, message)


def untranslated(language: str) -> list[str]:
    """List what the language's catalogue does not translate yet.

    Args:
        language: A code of `LANGUAGES`.

    Returns:
        English sentences, in the order of the catalogue.

    Raises:
        ContentError: When the language has no catalogue.
    """
    interface(language)
    with (LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        return [str(message.id) for message in read_po(file) if message.id and not message.string]


def _texts(catalogue: Catalog) -> dict[str, str]:
    return {str(one.id): str(one.string) for one in catalogue if one.id and one.string}


def _missing(language: str) -> Mistake:
    file = f"locale/{language}/LC_MESSAGES/{DOMAIN}.mo"
    return Mistake(file, "", None, "a compiled catalogue (write the .po, then: pybabel compile)", "no file")
