"""One slide an activity, in the order of the notebook; the session and its objectives first.

A Markdown cell that a trainer added becomes a slide when it has the tag `slide`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from traitlets import Bool

from exports.errors import HandoutError, _
from exports.slide import Slide, activity_slide, opening, slide_labels

if TYPE_CHECKING:
    from exports.request import HandoutRequest

TAG = "slide"


class ChooseSlides(Preprocessor):  # type: ignore[misc]
    """Write `resources["slides"]` from the activities that the notebook shows. It comes after `DropCode`."""

    enabled = Bool(default_value=True).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Choose the slides.

        Args:
            nb: The notebook; it comes from `RenderPapers` and `DropCode`.
            resources: nbconvert's resources; `handout` holds the request, `notes_language` that of the notes.

        Returns:
            The notebook and the resources.

        Raises:
            HandoutError: The notebook shows no activity.
        """
        request: HandoutRequest = resources["handout"]
        spoken = resources["notes_language"]
        shown = list(_shown(nb, resources))
        if not shown:
            raise HandoutError(_("This notebook shows no paper yet. Run: passerelle notebooks refresh"))
        resources["slides"] = [*opening(request, spoken), *shown]
        resources["labels"] = slide_labels(request, spoken)
        return nb, resources


def _shown(nb: NotebookNode, resources: dict[str, Any]) -> Iterator[Slide]:
    request: HandoutRequest = resources["handout"]
    left = {one.slug: one for one in request.session.activities}
    for cell in nb.cells:
        named = cell.metadata.get("passerelle", {})
        if TAG in cell.metadata.get("tags", ()):
            yield Slide("own", "", markdown=cell.source)
        elif named.get("paper") == "activity" and named.get("activity") in left:
            yield activity_slide(request, left.pop(named["activity"]), resources["notes_language"])
