"""Papers again, in the language and edition of the handout.

No kernel is needed: a paper is Markdown that `course.exercises` writes.
"""

from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from traitlets import Bool

from course.exercises import PaperRequest, paper
from exports.errors import HandoutError, _
from exports.request import HandoutRequest


class RenderPapers(Preprocessor):  # type: ignore[misc]
    """Replace each code cell that showed papers by one Markdown cell a paper."""

    enabled = Bool(default_value=True).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Write the papers that the notebook's outputs name.

        Args:
            nb: The notebook, changed in place.
            resources: nbconvert's resources; `handout` holds the request.

        Returns:
            The notebook and the resources.

        Raises:
            HandoutError: An output names a paper that there is not.
        """
        nb.cells = [sheet for cell in nb.cells for sheet in _sheets(cell, resources["handout"])]
        return nb, resources


def _sheets(cell: NotebookNode, request: HandoutRequest) -> list[NotebookNode]:
    named = [output.get("metadata", {}).get("passerelle") for output in cell.get("outputs", ())]
    papers = [dict(one) for one in named if one]
    return [_sheet(f"{cell.id}-{place}", one, request) for place, one in enumerate(papers, 1)] or [cell]


def _sheet(identity: str, named: dict[str, Any], request: HandoutRequest) -> NotebookNode:
    try:
        markdown = paper(named["paper"], _asked(named, request))
    except KeyError as missing:
        message = _("The notebook asks for a paper that cannot be written: {reason}")
        raise HandoutError(message, reason=missing.args[0]) from missing
    metadata = {"passerelle": named | _clock(named, request), "tags": []}
    return new_markdown_cell(markdown, id=identity[-64:], metadata=metadata)


def _asked(named: dict[str, Any], request: HandoutRequest) -> PaperRequest:
    contents = request.contents
    return PaperRequest(
        language=request.language.code,
        edition=request.edition,
        session=named.get("session"),
        activity=named.get("activity"),
        entries=contents.entries.get(named["paper"], ()) if contents else None,
        facts={"aliases": contents.aliases} if contents else {},
        pictures=True,
        minutes=request.session.minutes,
    )


def _clock(named: dict[str, Any], request: HandoutRequest) -> dict[str, str]:
    """Say when an activity starts, on the clock that the timetable uses."""
    start = request.session.starts().get(named.get("activity") or "")
    return {} if start is None else {"starts": f"{start // 60}:{start % 60:02}"}
