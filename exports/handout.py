"""A session's notebook as a handout on A4: `jupyter nbconvert --to passerelle_handout`.

    jupyter nbconvert --to passerelle_handout facilitator_notebooks/01_presentation_and_group_dynamics.ipynb
        --HandoutExporter.language=en --HandoutExporter.edition=facilitator

The page carries its fonts and pictures inside, holds no script, and asks nothing of any other place.
"""

from typing import Any

from jinja2 import Environment
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from traitlets import Bool, Enum, Instance, List, Unicode, default

from course.programme import LANGUAGES
from exports.contents import Contents, demo_contents
from exports.filters import FILTERS
from exports.places import TEMPLATES
from exports.preprocessors import ChooseSheets, DropCode, RenderPapers, SplitNotes
from exports.request import EDITIONS, HandoutRequest, session_of


class HandoutExporter(HTMLExporter):  # type: ignore[misc]
    """Print the papers of a session's notebook, for participants or for the facilitator."""

    export_from_notebook = "Passerelle handout"

    language = Enum(
        list(LANGUAGES),
        default_value=next(iter(LANGUAGES)),
        help="Language of the handout.",
    ).tag(config=True)
    edition = Enum(
        list(EDITIONS),
        default_value=EDITIONS[0],
        help="participant: the session's programme and worksheets. facilitator: the guide, then all sheets.",
    ).tag(config=True)
    filled = Bool(
        default_value=False,
        help="Print what the group shared, instead of blank sheets.",
    ).tag(config=True)
    contents = Instance(
        Contents,
        allow_none=True,
        help="What a filled handout holds; the demo club's when None.",
    )
    template_name = Unicode("passerelle_handout").tag(config=True, affects_template=True)

    # The order matters: papers are written before code goes, notes split off before sheets are put in order.
    default_preprocessors = List([RenderPapers, DropCode, SplitNotes, ChooseSheets])

    @default("extra_template_basedirs")  # type: ignore[untyped-decorator]
    def _our_templates(self) -> list[str]:
        return [str(TEMPLATES)]

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: object
    ) -> tuple[str, dict[str, Any]]:
        """Print one notebook.

        Args:
            nb: A session's notebook with its stored outputs.
            resources: nbconvert's resources.
            **kw: Passed on to nbconvert.

        Returns:
            The HTML page, and the resources.

        Raises:
            HandoutError: The notebook belongs to no session, or the edition does not exist in the language.
        """
        resources = self._init_resources(resources)
        resources["handout"] = HandoutRequest(
            session=session_of(nb, resources),
            language=LANGUAGES[self.language],
            edition=self.edition,
            contents=(self.contents or demo_contents()) if self.filled else None,
        )
        page: tuple[str, dict[str, Any]] = super().from_notebook_node(nb, resources, **kw)
        return page

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()
        environment.autoescape = True
        environment.filters |= FILTERS
        return environment
