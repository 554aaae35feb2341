"""``passerelle report``: what a cycle was, in figures, for partners or for the team."""

# ruff: noqa: PLC0415 - a command imports what it needs when it runs

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from course.cli.papers import STOPPED
from course.room.errors import CannotStart, Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from course.cli.commands import Translate
    from course.room.clubs import ClubAt
    from exports.writers.made import Made


def report(options: Namespace, say: Say, translate: Translate) -> int:
    """Write the report of one cycle, or of several with their comparison; of the demo's when none is named.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Returns:
        0, or 130 when the person stopped it; nothing is written then.

    Raises:
        Usage: When there is no such club, language, format or audience, or a club is named twice.
        CannotStart: When the folder cannot be written.
    """
    from exports.errors import HandoutError
    from exports.whole import write_all

    try:
        made = _made(options, say, translate)
        files = write_all(options.out, {name: one.data for name, one in made.items()})
    except HandoutError as error:
        raise Usage("{why}", why=error.say(translate)) from error
    except OSError as error:
        raise CannotStart(_("This folder cannot be written: {folder}"), folder=options.out) from error
    except KeyboardInterrupt:
        say(_("Stopped. Nothing was written."))
        return STOPPED
    say(_("Written to {folder}: {n}"), n=len(files), folder=options.out)
    return 0


def _made(options: Namespace, say: Say, translate: Translate) -> dict[str, Made]:
    from course.book import Book
    from course.room.folder import private_folder
    from exports.report import make_reports

    def progress(name: str, done: int, total: int) -> None:
        say("{done}/{total}  {name}", done=str(done).rjust(len(str(total))), total=total, name=name)

    with private_folder() as folder, ExitStack() as opened:
        clubs = list(_clubs(options, say, translate, folder))
        books = [opened.enter_context(Book.open(one.url, one.key)) for one in clubs]
        made = make_reports(books, options.lang, options.audience, _listed(options.to), progress)
    for name, one in made.items():
        if one.replaced:
            _warn(name, one.replaced, say)
    return made


def _warn(name: str, letters: tuple[str, ...], say: Say) -> None:
    lacking = _("{name}: the kit's fonts lack these letters, a sign stands in their place: {letters}")
    say(lacking, name=name, letters=" ".join(letters))


def _listed(text: str) -> tuple[str, ...]:
    """Read words with commas between; each counts once."""
    return tuple(dict.fromkeys(one.strip() for one in text.split(",") if one.strip()))


def _clubs(options: Namespace, say: Say, translate: Translate, folder: Path) -> Iterator[ClubAt]:
    """Open the clubs that are named; a report never creates one."""
    from course.room.clubs import Passphrases, demo_club, key_file, open_club

    if not options.clubs:
        yield demo_club(folder, None)
        return
    keys, words = (_for_each(some, options.clubs) for some in (options.key, options.passphrase_file))
    seen: set[bytes] = set()
    for where, key, file in zip(options.clubs, keys, words, strict=True):
        if not key_file(where, key).exists():
            raise Usage(_("There is no club in {club}."), club=where)
        found = open_club(where, key, None, Passphrases(file, translate), say)
        if found.key in seen:  # two states of one club: their difference would tell of who came or went
            raise Usage(_("This club is named twice: {club}"), club=where)
        seen.add(found.key)
        yield found


def _for_each(given: list[Path] | None, clubs: list[str]) -> list[Path | None]:
    """Give a file to each club: one for all, or as many as clubs, in their order."""
    if not given:
        return [None] * len(clubs)
    if len(given) not in (1, len(clubs)):
        raise Usage(_("Give one such file, or one for each club."))
    return [*given] * (len(clubs) if len(given) == 1 else 1)
