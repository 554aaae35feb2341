"""What one may write after ``passerelle``; every command shows an example."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from course.cli import commands, cycle, papers, portfolio, report, tutor
from course.programme import LANGUAGES
from course.room.words import _

Translate = Callable[[str], str]
WHICH_CLUB = _("the club's folder, its file or its database")
EXIT_CODES = _(
    "Exit codes: 0 done, 1 a check found something, 2 wrong use, 3 wrong passphrase, "
    "4 cannot start or cannot read."
)


def parser(translate: Translate) -> argparse.ArgumentParser:
    """Describe the commands.

    Args:
        translate: Into the person's language.

    Returns:
        The parser; each command carries the function that runs it.
    """
    whole = argparse.ArgumentParser(
        prog="passerelle",
        description=translate(_("The session kit of a portfolio club.")),
        epilog=translate(EXIT_CODES),
    )
    offered = _Commands(whole, translate)
    _rooms(offered, translate)
    _cycle(offered, translate)
    _tutor(offered, translate)
    _papers(offered, translate)
    _report(offered, translate)
    _portfolio(offered, translate)
    _checks(offered, translate)
    return whole


class _Commands:
    """Adds commands, each with an example in its help."""

    def __init__(self, whole: argparse.ArgumentParser, translate: Translate, before: str = "") -> None:
        self._before = before
        self._added = whole.add_subparsers(metavar=translate(_("COMMAND")), required=True)
        self._translate = translate

    def add(self, name: str, run: commands.Run, about: str, example: str) -> argparse.ArgumentParser:
        shown = self._translate(_("Example:"))
        made = self._added.add_parser(
            name,
            help=self._translate(about),
            description=self._translate(about),
            epilog=f"{shown}\n  passerelle {self._before}{name} {example}".rstrip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(run=run)
        return made


def _rooms(offered: _Commands, translate: Translate) -> None:
    demo = offered.add(
        "demo", commands.demo, _("Open the demo club: fictional, encrypted, gone when closed."), ""
    )
    example = "~/clubs/tuesday --wifi-name Room --wifi-password 'our password'"
    own = offered.add(
        "open", commands.open_, _("Open a club of your own; create it where there is none."), example
    )
    lab = offered.add(
        "lab", commands.lab, _("Open a club in JupyterLab, or the demo when none is named."), ""
    )
    _club(own, translate)
    _club(lab, translate, otherwise=None)
    for made in (demo, own, lab):
        _room(made, translate)


def _room(made: argparse.ArgumentParser, translate: Translate) -> None:
    add = made.add_argument
    speaking = [code for code, one in LANGUAGES.items() if one.facilitators]
    add("--language", choices=speaking, help=translate(_("the language of the room")))
    add("--host", type=_host, help=translate(_("this computer's address or name, for the phones")))
    add("--port", type=_number(1, 65000), default=8866, help=translate(_("the first port to try (8866)")))
    add("--seats", type=_number(1, 500), default=40, help=translate(_("the most phones at once (40)")))
    add("--wifi-name", help=translate(_("the network's name, for a QR code that joins it")))
    add("--wifi-password", help=translate(_("the network's password")))
    add("--no-browser", action="store_true", help=translate(_("do not open the browser")))
    add("--ready-file", type=Path, help=translate(_("write the addresses there (JSON) once all answer")))
    add("--verbose", action="store_true", help=translate(_("say what the doors do")))


def _cycle(offered: _Commands, translate: Translate) -> None:
    whole = offered.add(
        "cycle",
        commands.demo,
        _("Set the sessions, dates and lengths of a club's cycle."),
        "show ~/clubs/tuesday",
    )
    inner = _Commands(whole, translate, "cycle ")
    example = '~/clubs/tuesday --format nine_weeks --first "2026-12-01 18:30" --without 2026-12-22,2026-12-29'
    made = inner.add("new", cycle.new, _("Plan a cycle; what is not given is asked for."), example)
    shown = inner.add("show", cycle.show, _("Tell the sessions and dates."), "~/clubs/tuesday")
    exported = inner.add(
        "calendar",
        cycle.calendar,
        _("Write the dates as a calendar file."),
        "~/clubs/tuesday --out cycle.ics",
    )
    for one in (made, shown, exported):
        _club(one, translate)
    add = made.add_argument
    add("--format", help=translate(_("a usual way to hold the cycle")))
    add("--sessions", help=translate(_("the sessions themselves, with commas between")))
    add("--first", help=translate(_("the first meeting of the group: 2026-12-01 18:30")))
    add("--every", type=_number(1, 60), default=7, help=translate(_("days from one meeting to the next (7)")))
    add("--without", default="", help=translate(_("days without a meeting, with commas between")))
    add(
        "--minutes",
        type=_number(5, 480),
        help=translate(_("how long each meeting lasts; the programme's when not given")),
    )
    add("--name", help=translate(_("the name of this cycle")))
    exported.add_argument(
        "--out", type=Path, default=Path("cycle.ics"), help=translate(_("the file to write"))
    )


def _tutor(offered: _Commands, translate: Translate) -> None:
    whole = offered.add(
        "tutor",
        commands.demo,
        _("Give tutors passphrases of their own, or take them away."),
        "list ~/clubs/tuesday",
    )
    inner = _Commands(whole, translate, "tutor ")
    example = "~/clubs/tuesday nadia"
    added = inner.add("add", tutor.add, _("Let a tutor open the club by a passphrase of their own."), example)
    listed = inner.add(
        "list", tutor.show, _("List the tutors who have a passphrase of their own."), "~/clubs/tuesday"
    )
    removed = inner.add("remove", tutor.remove, _("Take a tutor's passphrase away."), example)
    for one in (added, listed, removed):
        one.add_argument("club", help=translate(WHICH_CLUB))
        _key(one, translate, opened=one is added)
    for one in (added, removed):
        one.add_argument("name", help=translate(_("the tutor's name: letters, digits and hyphens")))
    added.add_argument(
        "--tutor-passphrase-file",
        type=Path,
        help=translate(_("a file whose first line is the tutor's own passphrase")),
    )


def _club(made: argparse.ArgumentParser, translate: Translate, otherwise: str | None = ".") -> None:
    made.add_argument("club", nargs="?", default=otherwise, help=translate(WHICH_CLUB))
    _key(made, translate)


def _key(made: argparse.ArgumentParser, translate: Translate, *, opened: bool = True) -> None:
    key = translate(_("the club's key file, when it is not beside the book"))
    made.add_argument("--key", type=Path, help=key)
    if opened:
        passphrase = translate(_("a file whose first line is the passphrase"))
        made.add_argument("--passphrase-file", type=Path, help=passphrase)


def _papers(offered: _Commands, translate: Translate) -> None:
    example = "02_migration_experience --lang fr,en --edition participant --to pdf,docx --out sheets"
    made = offered.add("handouts", papers.handouts, _("Make the sheets of the sessions."), example)
    add = made.add_argument
    _sessions(made, translate)
    _files(made, translate, Path("handouts"))
    add("--edition", default="participant,facilitator", help=translate(_("for whom, with commas between")))
    add("--filled", action="store_true", help=translate(_("with the answers of --club, or of the demo club")))
    add("--one-file", action="store_true", help=translate(_("all sessions in one file")))
    _of_club(made, translate)
    _printed(offered, translate)


def _printed(offered: _Commands, translate: Translate) -> None:
    about = _("Make what a club prints beside its sheets.")
    inner = _Commands(offered.add("print", commands.demo, about, "cards --lang fr,ar"), translate, "print ")
    every = (
        (
            "cards",
            _("The deck to cut out, nine cards to a page, printed on both sides."),
            "--lang fr --with ar",
        ),
        ("journey", _("The journey to fill in."), "--paper a3"),
        (
            "charter",
            _("The group's charter: blank, or with the club's rules."),
            "--club ~/clubs/tuesday --paper a3",
        ),
        ("keys", _("Blank key cards, eight to a page."), "--club ~/clubs/tuesday"),
        ("attendance", _("The sheet to sign: for one session, or for all."), "1 --club ~/clubs/tuesday"),
    )
    for kind, does, example in every:
        made = inner.add(kind, papers.print_, does, example)
        made.set_defaults(kind=kind)
        _print_choices(kind, made, translate)
        _files(made, translate, Path("printed"))


def _print_choices(kind: str, made: argparse.ArgumentParser, translate: Translate) -> None:
    add = made.add_argument
    if kind == "cards":
        add(
            "--with",
            dest="second",
            metavar=translate(_("LANGUAGE")),
            help=translate(_("a second language on each card")),
        )
        add("--deck", type=Path, help=translate(_("the folder of a deck of your own")))
    if kind in {"journey", "charter"}:
        add("--paper", choices=("a4", "a3"), default="a4", help=translate(_("the size of the paper")))
    if kind == "attendance":
        _sessions(made, translate)
    if kind in {"charter", "keys", "attendance"}:
        _of_club(made, translate)


def _sessions(made: argparse.ArgumentParser, translate: Translate) -> None:
    all_of_them = translate(_("sessions; all when none is named"))
    made.add_argument("sessions", nargs="*", metavar=translate(_("SESSION")), help=all_of_them)


def _files(made: argparse.ArgumentParser, translate: Translate, out: Path) -> None:
    add = made.add_argument
    add("--to", default="pdf", help=translate(_("the kinds of file, with commas between: pdf, html, docx")))
    add("--lang", default="fr", help=translate(_("languages, with commas between")))
    add("--out", type=Path, default=out, help=translate(_("the folder to write to")))


def _of_club(made: argparse.ArgumentParser, translate: Translate) -> None:
    made.add_argument("--club", help=translate(WHICH_CLUB))
    _key(made, translate)


def _report(offered: _Commands, translate: Translate) -> None:
    example = "~/clubs/2025 ~/clubs/2026 --to pdf,docx,csv --for funders --out reports"
    about = _("Write the report of a cycle, and compare several; of the demo when no club is named.")
    add = offered.add("report", report.report, about, example).add_argument
    add("clubs", nargs="*", metavar=translate(_("CLUB")), help=translate(WHICH_CLUB))
    add(
        "--key",
        type=Path,
        action="append",
        help=translate(_("the club's key file, when it is not beside the book")),
    )
    add(
        "--passphrase-file",
        type=Path,
        action="append",
        help=translate(
            _("a file whose first line is the passphrase; for several clubs, one or one for each")
        ),
    )
    add(
        "--to",
        default="pdf",
        help=translate(_("the kinds of file, with commas between: pdf, docx, csv, html")),
    )
    add("--lang", default="fr", help=translate(_("the language")))
    add(
        "--for",
        dest="audience",
        choices=("funders", "team"),
        default="funders",
        help=translate(_("for partners, or for the team")),
    )
    add("--out", type=Path, default=Path("reports"), help=translate(_("the folder to write to")))


def _portfolio(offered: _Commands, translate: Translate) -> None:
    example = "passerelle-2026-11-22.age --make cv,portfolio --to pdf,docx --lang fr,ar --out ."
    about = _("Make a person's CV and portfolio from the file that the person brings.")
    add = offered.add("portfolio", portfolio.portfolio, about, example).add_argument
    add("file", type=Path, metavar=translate(_("FILE")), help=translate(_("the file that a phone saved")))
    add("--make", default="cv,portfolio", help=translate(_("the documents: cv, portfolio, action_plan")))
    add("--to", default="pdf", help=translate(_("the kinds of file: pdf, docx, html; a CV also json, xml")))
    add("--lang", default="fr", help=translate(_("the language; two put a CV in both beside each other")))
    add("--layout", choices=portfolio.LAYOUTS, default="plain", help=translate(_("what the CV looks like")))
    for name in portfolio.TYPED:
        add(f"--{name}", default="", help=translate(_("stands on the CV")))
    add("--photo", type=Path, help=translate(_("a photograph for the CV: a PNG or JPEG file")))
    room = translate(_("the language of the club where the lines of the CV were written (fr)"))
    add("--room", choices=list(LANGUAGES), default="fr", help=room)
    add("--passphrase-file", type=Path, help=translate(_("a file whose first line is the passphrase")))
    add("--out", type=Path, default=Path(), help=translate(_("the folder to write to")))


def _checks(offered: _Commands, translate: Translate) -> None:
    listed = offered.add("programme", commands.programme, _("List sessions, decks and languages."), "--json")
    listed.add_argument("--json", action="store_true", help=translate(_("for scripts")))
    offered.add("doctor", commands.doctor, _("Look whether this computer can hold a session."), "")
    about = _("Make the notebooks' stored outputs again, or check them.")
    notebooks = offered.add("notebooks", commands.notebooks, about, "refresh")
    notebooks.add_argument(
        "action", choices=("refresh", "check"), help=translate(_("write, or only compare"))
    )


def _host(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?", text):
        raise argparse.ArgumentTypeError(text)
    return text


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{least} … {most}")
        return int(text)

    return number
