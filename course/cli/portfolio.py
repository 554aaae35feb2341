"""``passerelle portfolio``: a person's documents from the file that the person brings."""

# ruff: noqa: PLC0415 - a command imports what it needs when it runs

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from course.room.errors import CannotStart, Locked, Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from course.book import PortfolioError
    from course.book.portfolio import Portfolio
    from course.cli.commands import Translate
    from exports.making.file import File
    from exports.offered.wishes import PersonWish

MAKES = ("cv", "portfolio", "action_plan")
LAYOUTS = ("plain", "competences_first", "first_job_here")
TYPED = ("name", "phone", "email")


def portfolio(options: Namespace, say: Say, translate: Translate) -> None:
    """Make a person's documents from a portfolio's file.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Raises:
        Usage: When there is no such document, language or kind of file, or the photograph cannot be used.
        Locked: When the passphrase does not open the file.
        CannotStart: When a file cannot be read, or the folder not written.
    """
    from exports.whole import write_all

    wishes = list(_wishes(options))
    photo = _read(options.photo) if options.photo else None
    made = list(_made(options, wishes, _opened(options, translate), photo, say))
    try:
        written = write_all(options.out, _by_name(made, wishes))
    except OSError as error:
        raise CannotStart(_("This folder cannot be written: {folder}"), folder=options.out) from error
    for letter in sorted({letter for one in made for letter in one.replaced}):
        say(_("No font of the kit has this letter; a sign stands in its place: {letter}"), letter=letter)
    for text in dict.fromkeys(text for one in made for text in one.left_out):
        say("{text}", text=text)
    for path in written:
        say(_("Written: {file}"), file=path)


def _wishes(options: Namespace) -> Iterator[PersonWish]:
    """Check every word before the file is opened; a kind of file that a document cannot be is passed over."""
    for what in options.make.split(","):
        found = [one for to in options.to.split(",") for one in _of(what, to, options)]
        if not found:
            message = _("There is no {what} as {to} in {lang}. Documents: {known}.")
            raise Usage(message, what=what, to=options.to, lang=options.lang, known=", ".join(MAKES))
        yield from found


def _of(what: str, to: str, options: Namespace) -> Iterator[PersonWish]:
    from pydantic import ValidationError

    from exports.offered.wishes import PERSON_WISH

    languages = options.lang.split(",")
    given: dict[str, Any] = {"what": what, "to": to}
    if what == "cv":
        given |= {"layout": options.layout, "photo": options.photo is not None}
        given |= {name: getattr(options, name) for name in TYPED}
    for some in [languages] if what == "cv" else [[code] for code in languages]:
        try:
            yield PERSON_WISH.validate_python(given | {"languages": some})
        except ValidationError:
            return


def _made(
    options: Namespace, wishes: list[PersonWish], known: Portfolio, photo: bytes | None, say: Say
) -> Iterator[File]:
    from datetime import UTC, datetime

    from exports.offered.personal import named, personal
    from exports.person import Person

    person = Person.from_portfolio(known, options.room)
    month = f"{datetime.now(tz=UTC).astimezone():%Y-%m}"
    for wish in wishes:
        say(_("Making: {file}"), file=named(wish, month))
        made = personal(person, wish, month, photo)
        if made.flaw:
            raise Usage(_("This photograph cannot be used: {file}"), file=options.photo)
        yield made


def _by_name(made: list[File], wishes: list[PersonWish]) -> dict[str, bytes]:
    """Name each file; the same document in two languages says which one it is."""
    names = [one.name for one in made]
    files = {}
    for one, wish in zip(made, wishes, strict=True):
        stem, _dot, ending = one.name.rpartition(".")
        several = names.count(one.name) > 1
        files[f"{stem}_{'-'.join(wish.languages)}.{ending}" if several else one.name] = one.data
    return files


def _opened(options: Namespace, translate: Translate) -> Portfolio:
    """Read the file; whoever locked it is asked for its passphrase."""
    from course.book import Flaw, PortfolioError
    from course.book.portfolio import unpack
    from course.room.clubs import Passphrases

    raw = _read(options.file)
    try:
        return unpack(raw)
    except PortfolioError as flawed:
        if flawed.code != Flaw.NEEDS_PASSPHRASE:
            raise CannotStart(_sentence(flawed)) from flawed
    ask = Passphrases(options.passphrase_file, translate)
    try:
        return unpack(raw, ask.once(_("Passphrase of the portfolio: ")))
    except PortfolioError as flawed:
        locked = flawed.code in {Flaw.WRONG_PASSPHRASE, Flaw.EMPTY_PASSPHRASE}
        raise (Locked if locked else CannotStart)(_sentence(flawed)) from flawed


def _sentence(flawed: PortfolioError) -> str:
    """Say what is wrong as the phone says it: in the person's language."""
    from widgets.refusals import SENTENCES

    return SENTENCES[flawed.code]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotStart(_("This file cannot be read: {file}"), file=path) from error
