"""Handouts of many sessions, languages, editions and formats, in one go.

    from exports.handouts import Order, make_handouts

    make_handouts(Order(languages=("fr", "en"), formats=("pdf", "docx")), out=Path("handouts"), progress=print)

`passerelle handouts` calls it. See `exports.handout` for nbconvert's own command.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import nbformat

from course.programme import LANGUAGES, Session, load
from exports.contents import Contents, demo_contents
from exports.errors import HandoutError, _
from exports.formats import check_formats, written
from exports.handout import HandoutExporter
from exports.names import plain
from exports.places import SESSION_NOTEBOOKS
from exports.request import EDITIONS, Edition, HandoutRequest, check_known, check_languages, session_named
from exports.sheets import Handout, cycle_document, document_of
from exports.whole import write_all
from exports.workers import each
from exports.writers.made import Made

if TYPE_CHECKING:
    from pathlib import Path

    from course.book import Book

Progress = Callable[[str, int, int], None]
Warn = Callable[[str, tuple[str, ...]], None]


@dataclass(frozen=True)
class Order:
    """Which handouts to make.

    Attributes:
        sessions: Slugs or numbers of sessions; all written sessions when empty.
        languages: Codes of languages.
        editions: `participant`, `facilitator` or both.
        formats: Of `exports.formats.FORMATS`.
        filled: Print what the group shared instead of blank sheets.
        one_file: Put all sessions in one file for each language and edition.
    """

    sessions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("fr",)
    editions: tuple[Edition, ...] = EDITIONS
    formats: tuple[str, ...] = ("pdf",)
    filled: bool = False
    one_file: bool = False


@dataclass(frozen=True)
class Task:
    """What one file of each format holds.

    Attributes:
        requests: Its handouts, in order.
        formats: The formats to write it in.
        name: The files' name, without the ending.
    """

    requests: tuple[HandoutRequest, ...]
    formats: tuple[str, ...]
    name: str


def make_handouts(
    order: Order,
    *,
    out: Path,
    book: Book | None = None,
    progress: Progress | None = None,
    warn: Warn | None = None,
    workers: int | None = None,
) -> list[Path]:
    """Print the handouts of sessions from their notebooks. All files are written, or none.

    Args:
        order: Which ones.
        out: The folder to write to; made when missing. Files of the same name are replaced.
        book: Whose entries fill the sheets, and whose sessions have the lengths; the fictional demo club's entries
            and the programme's lengths when None.
        progress: Called with each file that is ready: its name, how many there are so far, and how many in all.
        warn: Called with a file's name and the letters that no font has, where there are any.
        workers: How many processes share the work; the computer's cores decide when None.

    Returns:
        The files, in the order of sessions, languages, editions and formats.

    Raises:
        HandoutError: A session, language, edition or format that there is not, or not together.
        OSError: The folder cannot be written; no handout was changed.
    """
    tasks = _tasks(order, book)
    total = len(tasks) * len(order.formats)
    files: dict[str, bytes] = {}
    for made in each(files_of, tasks, workers):
        for name, file in made.items():
            files[name] = file.data
            if progress:
                progress(name, len(files), total)
            if warn and file.replaced:
                warn(name, file.replaced)
    return write_all(out, files)


def not_made(order: Order) -> list[tuple[str, Edition]]:
    """Say what of an order there is not: a guide in a language that has no texts for facilitators.

    Args:
        order: The order.

    Returns:
        Languages and editions that are left out, where the language has another edition that was asked for.
    """
    return [
        (code, edition)
        for code, edition in product(order.languages, order.editions)
        if edition == "facilitator" and code in LANGUAGES and not LANGUAGES[code].facilitators
        if "participant" in order.editions
    ]


def files_of(task: Task) -> dict[str, Made]:
    """Make the files of one task.

    Args:
        task: What they hold.

    Returns:
        File name -> the file, one for each format.

    Raises:
        HandoutError: A session has no notebook, or its notebook shows no paper.
    """
    exporter = _exporter(task.requests[0])
    handouts = [_handout(exporter, request) for request in task.requests]
    document = document_of(handouts[0]) if len(handouts) == 1 else cycle_document(handouts)
    return {
        f"{task.name}.{form}": (
            Made(exporter.page(handouts).encode("utf-8")) if form == "html" else written(document, form)
        )
        for form in task.formats
    }


def file_stem(request: HandoutRequest, *, whole: bool = False) -> str:
    """Name the files of a handout by its number, title, edition and language.

    Args:
        request: The handout.
        whole: Whether it is the handout of all sessions.

    Returns:
        Such as `01-presentation-et-dynamique-de-groupe_participant_fr`.
    """
    number = request.session.number.zfill(2) if request.session.number.isdigit() else request.session.number
    title = plain(request.labels["all"]) if whole else f"{number}-{plain(request.title)}"
    parts = [title, request.edition, request.language.code]
    return "_".join([*parts, *(["filled"] if request.contents else [])])


def _exporter(request: HandoutRequest) -> HandoutExporter:
    return HandoutExporter(
        language=request.language.code,
        edition=request.edition,
        filled=request.contents is not None,
        contents=request.contents,
    )


def _handout(exporter: HandoutExporter, request: HandoutRequest) -> Handout:
    path = SESSION_NOTEBOOKS / f"{request.session.slug}.ipynb"
    if not path.is_file():
        raise HandoutError(_("There is no notebook {file}: a session is printed from it."), file=path.name)
    return exporter.chosen(nbformat.read(path, as_version=4), request, {"metadata": {"name": path.stem}})[0]


def _tasks(order: Order, book: Book | None) -> list[Task]:
    """Check every word of the order before the first page is made."""
    _check(order)
    contents = _contents(book) if order.filled else None
    chosen = [_fitted(session_named(one), book) for one in order.sessions or load().sessions]
    asked = list(_editions(order))
    if order.one_file:
        groups = [
            tuple(HandoutRequest(one, LANGUAGES[code], edition, contents) for one in chosen)
            for code, edition in asked
        ]
        return [Task(group, order.formats, file_stem(group[0], whole=True)) for group in groups]
    requests = [
        HandoutRequest(one, LANGUAGES[code], edition, contents) for one in chosen for code, edition in asked
    ]
    return [Task((one,), order.formats, file_stem(one)) for one in requests]


def _check(order: Order) -> None:
    check_languages(order.languages)
    check_known(_("There is no edition “{name}”; there are: {known}."), order.editions, EDITIONS)
    check_formats(order.formats)


def _editions(order: Order) -> Iterator[tuple[str, Edition]]:
    missing = set(not_made(order))
    yield from (one for one in product(order.languages, order.editions) if one not in missing)


def _contents(book: Book | None) -> Contents:
    return Contents.of(book) if book else demo_contents()


def _fitted(session: Session, book: Book | None) -> Session:
    return book.settings().session(session.slug) if book else session
