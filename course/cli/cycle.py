"""``passerelle cycle``: which sessions, when, how long; and the calendar to give to everybody."""

# ruff: noqa: PLC0415 - a command imports what it needs when it runs

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from course.cli.commands import FOUND, club_at
from course.room.errors import CannotStart, Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from argparse import Namespace

    from course.book import ClubSettings, SessionDate
    from course.cli.commands import Translate

WHEN = "%Y-%m-%d %H:%M"


def new(options: Namespace, say: Say, translate: Translate) -> None:
    """Set the sessions, dates and lengths of the club's cycle; ask for what the command line does not say.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Raises:
        Usage: When something is missing that nobody can be asked for, or cannot be understood.
    """
    from course.book import Book

    wanted = _sessions(options, say, translate)
    first = _moment(options.first or _ask(translate, _("First meeting of the group (2026-12-01 18:30): ")))
    name = options.name or _ask(translate, _("Name of this cycle, for example Winter 2027: "))
    found = club_at(options, say, translate)
    with Book.open(found.url, found.key) as book:
        planned = _planned(wanted, first, options)
        before, name = book.settings(), name.strip()[:80]
        with book.together():
            book.set_settings(before.model_copy(update={"cycle_name": name, "sessions": planned}))
            # The same name again corrects the dates of the cycle that runs.
            if before.cycle_name not in {"", name}:
                book.desk().begin_cycle()
        _tell(book.settings(), say)


def show(options: Namespace, say: Say, translate: Translate) -> int:
    """Tell the sessions and dates of the club's cycle.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Returns:
        0, or 1 when a session has no date yet.
    """
    settings = _settings(options, say, translate)
    _tell(settings, say)
    return FOUND if any(one.date is None for one in _for_all(settings)) else 0


def calendar(options: Namespace, say: Say, translate: Translate) -> None:
    """Write the calendar of the club's cycle.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Raises:
        CannotStart: When the file cannot be written.
    """
    from exports.calendar import calendar as written

    made = written(_settings(options, say, translate))
    try:
        options.out.write_bytes(made)
    except OSError as error:
        raise CannotStart(_("This file cannot be written: {file}"), file=options.out) from error
    say(_("Written: {file}"), file=options.out)


def _settings(options: Namespace, say: Say, translate: Translate) -> ClubSettings:
    from course.book import Book

    found = club_at(options, say, translate)
    with Book.open(found.url, found.key) as book:
        return book.settings()


def _sessions(options: Namespace, say: Say, translate: Translate) -> tuple[str, ...]:
    from course.programme import load

    known = [one.slug for one in load().cycle]
    if options.sessions:
        chosen = tuple(options.sessions.split(","))
        for slug in chosen:
            if slug not in known:
                raise Usage(
                    _("There is no session {session}. There are: {all}"), session=slug, all=", ".join(known)
                )
        return chosen
    chosen_format = options.format or _format(say, translate)
    if chosen_format not in load().formats:
        all_formats = ", ".join(load().formats)
        raise Usage(_("There is no format {format}. There are: {all}"), format=chosen_format, all=all_formats)
    return load().formats[chosen_format]


def _format(say: Say, translate: Translate) -> str:
    from course.cli import spoken_language
    from course.programme import load

    formats = list(load().formats)
    titles = load().cycle_texts[spoken_language()].formats
    for number, slug in enumerate(formats, 1):
        say("{number}. {title}", number=number, title=titles[slug])
    answer = _ask(translate, _("Which one? (a number): ")).strip()
    if not answer.isdigit() or not 1 <= int(answer) <= len(formats):
        raise Usage(_("Please give a number from 1 to {n}."), n=len(formats))
    return formats[int(answer) - 1]


def _ask(translate: Translate, question: str) -> str:
    if not sys.stdin.isatty():
        raise Usage(_("Something is missing: see passerelle cycle new --help."))
    return input(translate(question))


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text.strip().replace("T", " "), WHEN)  # noqa: DTZ007 - the room's own clock
    except ValueError as error:
        raise Usage(_("{text} is not a day and an hour such as 2026-12-01 18:30."), text=text) from error


def _planned(slugs: tuple[str, ...], first: datetime, options: Namespace) -> tuple[SessionDate, ...]:
    from course.book import SessionDate
    from course.programme import load
    from course.programme.planning import plan

    off = {_moment(f"{one} 00:00").date() for one in options.without.split(",") if one}
    own = {one.slug: one for one in load().cycle}
    dates = plan(slugs, first, options.every, off)
    lengths = {slug: None if own[slug].individual else options.minutes for slug in slugs}
    for slug, minutes in lengths.items():
        _fits(slug, minutes)
    return tuple(SessionDate(slug=slug, date=dates[slug], minutes=lengths[slug]) for slug in slugs)


def _fits(slug: str, minutes: int | None) -> None:
    from course.programme import load

    try:
        if slug in load().sessions:
            load().sessions[slug].fitted(minutes)
    except ValueError as error:
        raise Usage(_("Session {session} needs more time."), session=slug) from error


def _for_all(settings: ClubSettings) -> list[SessionDate]:
    from course.programme import load

    alone = {one.slug for one in load().cycle if one.individual}
    return [one for one in settings.sessions if one.slug not in alone]


def _tell(settings: ClubSettings, say: Say) -> None:
    from course.programme import load

    known = {one.slug: one for one in load().cycle}
    say("{name} · {cycle}", name=settings.name, cycle=settings.cycle_name)
    for one in settings.sessions:
        title = load().title(one.slug, settings.language)
        minutes = one.minutes or known[one.slug].minutes
        when = one.date.strftime(WHEN) if one.date else "–"
        say("{when:16}  {minutes:>3} min  {title}", when=when, minutes=minutes, title=title)
