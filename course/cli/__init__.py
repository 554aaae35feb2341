"""The ``passerelle`` command."""

from __future__ import annotations

import locale
import os
import sys
from typing import TYPE_CHECKING

from course.book import BookError, WrongPassphrase
from course.cli.options import parser
from course.programme import LANGUAGES, ContentError, gettext
from course.room.errors import CannotStart, Locked, RoomError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What follows ``passerelle``; the command line's when None.

    Returns:
        The exit code, as ``passerelle --help`` lists them.
    """
    translate = gettext(spoken_language())
    options = parser(translate).parse_args(arguments)

    def say(message: str, **facts: object) -> None:
        print(translate(message).format(**facts), flush=True)  # noqa: T201 - a command line speaks

    try:
        return int(options.run(options, say, translate) or 0)
    except RoomError as error:
        return _fail(error.say(translate), error.code)
    except BookError as error:
        told = f"{translate(error.what)}: {error.where}. {translate(error.todo)}"
        return _fail(told, (Locked if isinstance(error, WrongPassphrase) else CannotStart).code)
    except ContentError as error:
        return _fail(str(error), CannotStart.code)
    except KeyboardInterrupt:
        return 0


def spoken_language() -> str:
    """Choose the language of the terminal: the person's when the kit's facilitators have it, else French.

    Returns:
        A code of `LANGUAGES`.
    """
    said = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    code = (said or locale.getlocale()[0] or "")[:2].lower()
    known = LANGUAGES.get(code)
    return code if known is not None and known.facilitators else "fr"


def _fail(message: str, code: int) -> int:
    print(message, file=sys.stderr)  # noqa: T201
    return code
