"""A session's notebook as a handout on A4: `jupyter nbconvert --to passerelle_handout`, or `passerelle_handout_pdf`.

    jupyter nbconvert --to passerelle_handout facilitator_notebooks/01_presentation_and_group_dynamics.ipynb
        --HandoutExporter.language=en --HandoutExporter.edition=facilitator

The page carries its fonts and pictures inside, holds no script, and asks nothing of any other place. The PDF is made
from the same sheets; the traits of `HandoutExporter` are its own too.
"""

from collections.abc import Sequence
from typing import Any

from jinja2 import Environment
from nbconvert.exporters import Exporter, HTMLExporter
from nbformat import NotebookNode
from traitlets import Bool, Enum, Instance, List, Unicode, default

from course.programme import LANGUAGES
from exports.contents import Contents, demo_contents
from exports.filters import FILTERS
from exports.places import TEMPLATES
from exports.preprocessors import ChooseSheets, DropCode, RenderPapers, SplitNotes
from exports.request import EDITIONS, HandoutRequest, session_of
from exports.sheets import Handout, document_of, sheets_of
from exports.writers.pdf import pdf


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
    ) -> tuple[str | bytes, dict[str, Any]]:
        """Print one notebook.

        Args:
            nb: A session's notebook with its stored outputs.
            resources: nbconvert's resources.
            **kw: Not used; nbconvert's exporters all take it.

        Returns:
            The HTML page, and the resources.

        Raises:
            HandoutError: The notebook belongs to no session, or the edition does not exist in the language.
        """
        del kw
        handout, resources = self.handout(nb, resources)
        return self.page([handout]), resources

    def handout(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None
    ) -> tuple[Handout, dict[str, Any]]:
        """Choose the sheets of one notebook, by the preprocessors.

        Args:
            nb: A session's notebook with its stored outputs.
            resources: nbconvert's resources.

        Returns:
            The handout, before it is in any format, and the resources.

        Raises:
            HandoutError: The notebook belongs to no session, or the edition does not exist in the language.
        """
        resources = self._init_resources(resources)
        request = HandoutRequest(
            session=session_of(nb, resources),
            language=LANGUAGES[self.language],
            edition=self.edition,
            contents=(self.contents or demo_contents()) if self.filled else None,
        )
        return self.chosen(nb, request, resources)

    def chosen(
        self, nb: NotebookNode, request: HandoutRequest, resources: dict[str, Any] | None = None
    ) -> tuple[Handout, dict[str, Any]]:
        """Choose the sheets of one notebook for a request, whatever the traits say.

        Args:
            nb: A session's notebook with its stored outputs.
            request: What the handout is to be.
            resources: nbconvert's resources.

        Returns:
            The handout, before it is in any format, and the resources.

        Raises:
            HandoutError: Nothing is left to print.
        """
        resources = self._init_resources(resources) | {"handout": request}
        chosen, resources = Exporter.from_notebook_node(self, nb, resources)
        return Handout(request, sheets_of(chosen)), resources

    def page(self, handouts: Sequence[Handout]) -> str:
        """Write handouts as one HTML page, by the template.

        Args:
            handouts: In the same language and edition; at least one.

        Returns:
            The page.
        """
        text: str = self.template.render(resources={"handouts": handouts, "handout": handouts[0].request})
        return text

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()
        environment.autoescape = True
        environment.filters |= FILTERS
        return environment


class HandoutPdfExporter(HandoutExporter):
    """Print the papers of a session's notebook as PDF."""

    export_from_notebook = "Passerelle handout (PDF)"
    output_mimetype = "application/pdf"

    @default("file_extension")  # type: ignore[untyped-decorator]
    def _pdf_extension(self) -> str:
        return ".pdf"

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: object
    ) -> tuple[str | bytes, dict[str, Any]]:
        """Print one notebook.

        Args:
            nb: A session's notebook with its stored outputs.
            resources: nbconvert's resources.
            **kw: Not used; nbconvert's exporters all take it.

        Returns:
            The PDF file, and the resources.

        Raises:
            HandoutError: The notebook belongs to no session, or the edition does not exist in the language.
        """
        del kw
        handout, resources = self.handout(nb, resources)
        made = pdf(document_of(handout))
        if made.replaced:
            self.log.warning("No font of the kit has these letters: %s", " ".join(made.replaced))
        return made.data, resources
