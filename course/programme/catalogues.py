"""Interface strings: extract them from the sources, merge them into the translations, compile the catalogues.

``python -m course.programme.catalogues refresh`` after a string was added or changed; translate what it lists in
``locale/<language>/LC_MESSAGES/passerelle.po``; run it again. ``check`` fails on anything missing or stale.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from course.programme.interface import DOMAIN, LOCALE, interface
from course.programme.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SOURCES = ("course", "widgets", "exports")
IN_SCRIPT = re.compile(r"""\b(t|both)\(\s*("(?:[^"\\\n]|\\.)*")""")


def in_script(
    file: BinaryIO, _keywords: object, _tags: object, options: object
) -> Iterator[tuple[int, str, str, list[str]]]:
    """Find the strings of a script: ``t("...")`` and ``both("...")``, also deep inside template literals.

    Babel's own reader of scripts loses calls with an object among their arguments there.

    Args:
        file: the script.
        options: none is known.

    Yields:
        Line, function, string and comments, as Babel expects of an extraction method.
    """
    del options  # this way of reading has none
    text = file.read().decode()
    for found in IN_SCRIPT.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found[1], json.loads(found[2]), []


METHODS: list[tuple[str, Any]] = [
    ("page/static/**", "ignore"),
    ("node_modules/**", "ignore"),
    ("**.py", "python"),
    ("**.js", in_script),
]
DATE = datetime(2026, 1, 1, tzinfo=UTC)
KEYWORDS = {"_": None, "t": None, "both": None}


def extract() -> Catalog:
    """Collect the interface strings of the sources.

    Returns:
        A catalogue of message ids (English) with the files they come from.
    """
    template = Catalog(domain=DOMAIN, fuzzy=False)
    for source in SOURCES:
        found = extract_from_dir(ROOT / source, METHODS, keywords=KEYWORDS)
        for filename, _line, message, _comments, _context in found:
            template.add(message, locations=[(f"{source}/{filename}", 0)])
    return template


def merged(language: str) -> Catalog:
    """Bring a language's translations up to date with the sources.

    Args:
        language: the language's code.

    Returns:
        The catalogue: every extracted string, with its translation where there is one; strings no longer used are gone.
    """
    template = extract()
    with path(language, "po").open("rb") as file:
        known = read_po(file, locale=language, domain=DOMAIN)
    catalogue = Catalog(locale=language, domain=DOMAIN, fuzzy=False)
    for message in sorted((each for each in template if each.id), key=lambda each: str(each.id)):
        told = known.get(message.id)
        text = told.string if told and not told.fuzzy else (message.id if language == "en" else "")
        catalogue.add(message.id, text, locations=message.locations, auto_comments=message.auto_comments)
    return catalogue


def path(language: str, kind: str) -> Path:
    """Find a catalogue's file.

    Args:
        language: the language's code.
        kind: ``po`` (for people) or ``mo`` (compiled).

    Returns:
        The file beside this module.
    """
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.{kind}"


def untranslated(catalogue: Catalog) -> list[str]:
    """List the strings without a translation.

    Args:
        catalogue: a language's catalogue.

    Returns:
        The message ids.
    """
    return [str(message.id) for message in catalogue if message.id and not message.string]


def write(catalogue: Catalog, language: str) -> None:
    """Write a catalogue in its two forms: for people and compiled, with a fixed date so that diffs show words only.

    Args:
        catalogue: a language's catalogue.
        language: the language's code.
    """
    catalogue.creation_date = catalogue.revision_date = DATE
    with path(language, "po").open("wb") as people:
        write_po(people, catalogue, width=110, include_lineno=False)
    with path(language, "mo").open("wb") as machine:
        write_mo(machine, catalogue)


def stale(catalogue: Catalog, language: str) -> bool:
    """Say whether the files no longer hold what the sources and translations say.

    Args:
        catalogue: the language's catalogue as it should be.
        language: the language's code.

    Returns:
        True when either file differs in any string.
    """
    wanted = {str(message.id): str(message.string or "") for message in catalogue if message.id}
    with path(language, "po").open("rb") as file:
        people = {str(message.id): str(message.string or "") for message in read_po(file) if message.id}
    return people != wanted or interface(language) != {key: text for key, text in wanted.items() if text}


def main(arguments: list[str] | None = None) -> int:
    """Refresh the catalogues, or check that they are complete and fresh.

    Args:
        arguments: ``refresh`` or ``check``; by default those of the command line.

    Returns:
        0 when every string is translated (and, for ``check``, the files are up to date), else 1.
    """
    task = (sys.argv[1:] if arguments is None else arguments)[:1]
    problems: list[str] = []
    for language in LANGUAGES:
        catalogue = merged(language)
        if task == ["refresh"]:
            write(catalogue, language)
        elif stale(catalogue, language):
            problems.append(f"{language}: stale; run: python -m course.programme.catalogues refresh")
        problems += [f"{language}: not translated: {message}" for message in untranslated(catalogue)]
    sys.stdout.write(
        "".join(f"{problem}\n" for problem in problems) or "All interface strings are translated.\n"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
