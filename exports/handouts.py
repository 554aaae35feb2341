"""Handouts of many sessions, languages and editions, in one go.

    from exports.handouts import make_handouts

    make_handouts(sessions, languages, editions, out=Path("handouts"), formats=("html",), filled=False,
                  book=None, progress=print)

`passerelle handouts` calls it. See `exports.handout` for nbconvert's own command.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path

import nbformat

from course.book import Book
from course.programme import LANGUAGES, Session, load
from exports.contents import Contents, demo_contents
from exports.errors import HandoutError, _
from exports.handout import HandoutExporter
from exports.places import SESSION_NOTEBOOKS
from exports.request import EDITIONS, NO_SESSION, Edition, HandoutRequest
from exports.whole import write_all

FORMATS = ("html",)
LONGEST_NAME = 60


def make_handouts(
    sessions: Sequence[str] = (),
    languages: Sequence[str] = ("fr",),
    editions: Sequence[Edition] = EDITIONS,
    *,
    out: Path,
    formats: Sequence[str] = FORMATS,
    filled: bool = False,
    book: Book | None = None,
    progress: Callable[[str], None] | None = None,
) -> list[Path]:
    """Print the handouts of sessions from their notebooks. All files are written, or none.

    Args:
        sessions: Slugs or numbers of sessions; all written sessions when empty.
        languages: Codes of languages.
        editions: `participant`, `facilitator` or both.
        out: The folder to write to; made when missing. Files of the same name are replaced.
        formats: Only `html` for now.
        filled: Print what the group shared instead of blank sheets.
        book: Whose entries fill the sheets; the fictional demo club's when None.
        progress: Called with each file's name before it is made.

    Returns:
        The files, in the order of sessions, languages and editions.

    Raises:
        HandoutError: A session, language, edition or format that there is not, or not together.
        OSError: The folder cannot be written; no handout was changed.
    """
    contents = _contents(book) if filled else None
    requests = list(_requests(sessions, languages, editions, formats, contents))
    pages: dict[str, str] = {}
    for request in requests:
        name = file_name(request)
        if progress:
            progress(name)
        pages[name] = page(request)
    return write_all(out, pages)


def page(request: HandoutRequest) -> str:
    """Print one handout.

    Args:
        request: The handout.

    Returns:
        The HTML page.

    Raises:
        HandoutError: The session has no notebook, or its notebook shows no paper.
    """
    path = SESSION_NOTEBOOKS / f"{request.session.slug}.ipynb"
    if not path.is_file():
        raise HandoutError(_("There is no notebook {file}: a session is printed from it."), file=path.name)
    exporter = HandoutExporter(
        language=request.language.code,
        edition=request.edition,
        filled=request.contents is not None,
        contents=request.contents,
    )
    notebook = nbformat.read(path, as_version=4)
    text: str = exporter.from_notebook_node(notebook, {"metadata": {"name": path.stem}})[0]
    return text


def file_name(request: HandoutRequest) -> str:
    """Name the file of a handout by its number, title, edition and language.

    Args:
        request: The handout.

    Returns:
        Such as `01-presentation-et-dynamique-de-groupe_participant_fr.html`.
    """
    number = request.session.number.zfill(2) if request.session.number.isdigit() else request.session.number
    parts = [f"{number}-{_plain(request.title)}", request.edition, request.language.code]
    return "_".join([*parts, *(["filled"] if request.contents else [])]) + ".html"


def _plain(title: str) -> str:
    """Write a title without accents where that leaves Latin letters; other scripts stay as they are."""
    bare = "".join(one for one in unicodedata.normalize("NFKD", title) if not unicodedata.combining(one))
    letters = bare if re.sub(r"\W", "", bare).isascii() else unicodedata.normalize("NFC", title)
    return "-".join(re.findall(r"\w+", letters.casefold()))[:LONGEST_NAME].strip("-")


def _contents(book: Book | None) -> Contents:
    return Contents.of(book) if book else demo_contents()


def _requests(
    sessions: Sequence[str],
    languages: Sequence[str],
    editions: Sequence[Edition],
    formats: Sequence[str],
    contents: Contents | None,
) -> Iterator[HandoutRequest]:
    """Check every word of the order before the first page is made."""
    for message, asked, known in (
        (_("There is no language “{name}”; there are: {known}."), languages, LANGUAGES),
        (_("There is no edition “{name}”; there are: {known}."), editions, EDITIONS),
        (_("There is no format “{name}”; there are: {known}."), formats, FORMATS),
    ):
        for one in asked:
            if one not in known:
                raise HandoutError(message, name=one, known=", ".join(known))
    chosen = [_session(one) for one in sessions] or list(load().sessions.values())
    for session, language, edition in product(chosen, languages, editions):
        yield HandoutRequest(session, LANGUAGES[language], edition, contents)


def _session(name: str) -> Session:
    for one in load().sessions.values():
        if name in {one.slug, one.number, one.number.zfill(2)}:
            return one
    raise HandoutError(NO_SESSION, name=name, known=", ".join(load().sessions))
