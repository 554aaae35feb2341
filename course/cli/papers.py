"""``passerelle handouts`` and ``passerelle print``: what is made for paper."""

# ruff: noqa: PLC0415 - a command imports what it needs when it runs

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from course.cli.commands import club_at
from course.room.errors import CannotStart, Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from course.book import Book
    from course.cli.commands import Translate
    from course.programme import Language
    from exports.printed.files import Print

STOPPED = 130
"""What a shell expects of a command that Ctrl-C ended."""


def handouts(options: Namespace, say: Say, translate: Translate) -> int:
    """Make the sheets of the sessions.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Returns:
        0, or 130 when the person stopped it; nothing is written then.

    Raises:
        Usage: When there is no such session, language, edition or format.
        CannotStart: When the folder cannot be written.
    """

    def made() -> list[Path]:
        from course.programme import LANGUAGES
        from exports.handouts import Order, make_handouts, not_made

        order = Order(
            sessions=tuple(options.sessions),
            languages=_listed(options.lang),
            editions=_listed(options.edition),  # type: ignore[arg-type] # checked when the order is carried out
            formats=_listed(options.to),
            filled=options.filled,
            one_file=options.one_file,
        )
        with _book(options, say, translate) as book:
            for code, _edition in not_made(order):
                _tell_missing(LANGUAGES[code], say)
            return make_handouts(order, out=options.out, book=book, **_heard(say))

    return _carried_out(made, options.out, say, translate)


def print_(options: Namespace, say: Say, translate: Translate) -> int:
    """Make something to print: cards, the journey, the charter, key cards, the sheet to sign.

    Args:
        options: The command line; `kind` says what.
        say: Tells the person something.
        translate: Into the person's language.

    Returns:
        0, or 130 when the person stopped it; nothing is written then.

    Raises:
        Usage: When there is no such session, deck, language or format.
        CannotStart: When the folder cannot be written.
    """

    def made() -> list[Path]:
        from exports.printed.files import make_prints
        from exports.request import check_languages

        languages = _listed(options.lang)
        check_languages([*languages, *filter(None, [getattr(options, "second", None)])])
        with _book(options, say, translate) as book:
            prints = [_print(options, code, book) for code in languages]
        return make_prints(prints, _listed(options.to), out=options.out, **_heard(say))

    return _carried_out(made, options.out, say, translate)


def _print(options: Namespace, language: str, book: Book | None) -> Print:
    from exports import printed
    from exports.printed.files import Print

    if options.kind == "cards":
        return Print(printed.cards(language, options.second, _deck(options.deck)), options.second or "")
    if options.kind == "journey":
        return Print(printed.journey(language, options.paper))
    if options.kind == "charter":
        return Print(_charter(language, options, book))
    if options.kind == "keys":
        return Print(printed.key_cards(language, book.settings().name if book else ""))
    return _attendance(language, options, book)


def _charter(language: str, options: Namespace, book: Book | None) -> Any:  # noqa: ANN401 - a Document
    from exports.contents import Contents
    from exports.printed import charter

    return charter(language, options.paper, Contents.of(book) if book else None)


def _attendance(language: str, options: Namespace, book: Book | None) -> Print:
    from exports.printed import attendance
    from exports.printed.files import Print
    from exports.request import session_named

    chosen = [session_named(one) for one in options.sessions]
    aliases: tuple[str, ...] = ()
    dates: dict[str, datetime] = {}
    if book:
        settings = book.settings()
        aliases = tuple(one.alias for one in book.desk().seats())
        dates = {one.slug: one.date for one in settings.sessions if one.date}
        chosen = chosen or _planned(book)
    number = chosen[0].number.zfill(2) if len(chosen) == 1 else ""
    return Print(attendance(language, chosen, aliases, dates), before=number)


def _planned(book: Book) -> list[Any]:
    """Give the sessions of the club's cycle that the group attends together."""
    from course.programme import load

    alone = {one.slug for one in load().cycle if one.individual}
    slugs = [one.slug for one in book.settings().sessions if one.slug not in alone]
    return [load().sessions[slug] for slug in slugs if slug in load().sessions]


def _deck(folder: Path | None) -> Any:  # noqa: ANN401 - a Deck, or None for the kit's own
    from course.programme import load_deck

    if folder is None:
        return None
    if not (folder / "deck.yaml").is_file():
        raise Usage(_("There is no deck in this folder: {folder}"), folder=folder)
    return load_deck(folder)


@contextmanager
def _book(options: Namespace, say: Say, translate: Translate) -> Iterator[Book | None]:
    """Open the book of the club that the command names; none when it names no club."""
    from course.book import Book

    if getattr(options, "club", None) is None:
        yield None
        return
    if not _is_club(options):
        raise Usage(_("There is no club in {club}."), club=options.club)
    found = club_at(options, say, translate)
    with Book.open(found.url, found.key) as book:
        yield book


def _is_club(options: Namespace) -> bool:
    """Say whether a club is there already: printing creates none."""
    from course.room.clubs import key_file

    return key_file(options.club, options.key).exists()


def _carried_out(made: Any, out: Path, say: Say, translate: Translate) -> int:  # noqa: ANN401 - a function
    from exports.errors import HandoutError

    try:
        files = made()
    except HandoutError as error:
        raise Usage("{why}", why=error.say(translate)) from error
    except OSError as error:
        raise CannotStart(_("This folder cannot be written: {folder}"), folder=out) from error
    except KeyboardInterrupt:
        say(_("Stopped. Nothing was written."))
        return STOPPED
    say(_("Written to {folder}: {n}"), n=len(files), folder=out)
    return 0


def _heard(say: Say) -> dict[str, Any]:
    def progress(name: str, done: int, total: int) -> None:
        say("{done}/{total}  {name}", done=str(done).rjust(len(str(total))), total=total, name=name)

    def warn(name: str, letters: tuple[str, ...]) -> None:
        say(
            _("{name}: the kit's fonts lack these letters, a sign stands in their place: {letters}"),
            name=name,
            letters=" ".join(letters),
        )

    return {"progress": progress, "warn": warn}


def _tell_missing(language: Language, say: Say) -> None:
    say(
        _("There is no facilitator's edition in {language}: only the participant's is made."),
        language=language.name,
    )


def _listed(text: str) -> tuple[str, ...]:
    """Read words with commas between; each counts once."""
    return tuple(dict.fromkeys(one.strip() for one in text.split(",") if one.strip()))
