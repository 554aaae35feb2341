"""A session's notebook as slides: `jupyter nbconvert --to passerelle_slides`.

    jupyter nbconvert --to passerelle_slides facilitator_notebooks/01_presentation_and_group_dynamics.ipynb
        --SlidesExporter.language=en

One page to open in any browser, without internet: arrows turn the slides, S opens the words to say in a window of
their own, F fills the screen, Escape shows all slides at once.
"""

from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from nbconvert.exporters import Exporter, HTMLExporter
from nbformat import NotebookNode
from traitlets import Enum, List, Unicode, default

from course.programme import LANGUAGES
from exports.drawing import picture_html
from exports.filters import FILTERS
from exports.places import SCREEN_TOKENS, TEMPLATES
from exports.preprocessors import ChooseSlides, DropCode, RenderPapers
from exports.request import HandoutRequest, session_of

REVEAL = TEMPLATES / "passerelle_slides" / "reveal"
PRINTED, NEVER = "@media print{html:not(.print-pdf)", "@media not all{html:not(.print-pdf)"
"""On paper reveal.js makes plain text of slides, cut and without room: our own rules print them as they are shown."""
GUIDES = [code for code, one in LANGUAGES.items() if one.facilitators]


class SlidesExporter(HTMLExporter):  # type: ignore[misc]
    """Show a session's notebook as slides: what we do, step by step, and the words to say beside them."""

    export_from_notebook = "Passerelle slides"

    language = Enum(
        list(LANGUAGES),
        default_value=next(iter(LANGUAGES)),
        help="Language of the slides.",
    ).tag(config=True)
    notes_language = Enum(
        ["", *GUIDES],
        default_value="",
        help="Language of the words to say; that of the slides where it has them, when empty.",
    ).tag(config=True)
    template_name = Unicode("passerelle_slides").tag(config=True, affects_template=True)

    # Papers name the activities before code goes; then each activity becomes a slide.
    default_preprocessors = List([RenderPapers, DropCode, ChooseSlides])

    @default("file_extension")  # type: ignore[untyped-decorator]
    def _slides_extension(self) -> str:
        """Keep a handout of the same notebook from being written over."""
        return ".slides.html"

    @default("template_extension")  # type: ignore[untyped-decorator]
    def _template_extension(self) -> str:
        return ".html.j2"

    @default("extra_template_basedirs")  # type: ignore[untyped-decorator]
    def _our_templates(self) -> list[str]:
        return [str(TEMPLATES)]

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: object
    ) -> tuple[str, dict[str, Any]]:
        """Show one notebook as slides.

        Args:
            nb: A session's notebook with its stored outputs.
            resources: nbconvert's resources.
            **kw: Not used; nbconvert's exporters all take it.

        Returns:
            The HTML page, and the resources.

        Raises:
            HandoutError: The notebook belongs to no session, or shows no paper.
        """
        del kw
        resources = self._init_resources(resources)
        resources["handout"] = HandoutRequest(
            session_of(nb, resources), LANGUAGES[self.language], "participant"
        )
        resources["notes_language"] = LANGUAGES[self.notes_language or self._spoken()]
        chosen, resources = Exporter.from_notebook_node(self, nb, resources)
        return self.template.render(nb=chosen, resources=resources), resources

    def _spoken(self) -> str:
        return self.language if self.language in GUIDES else GUIDES[0]

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()
        environment.autoescape = True
        environment.filters |= FILTERS | {"picture": picture_html}
        environment.globals["reveal"] = _reveal
        environment.globals["tokens"] = Markup(SCREEN_TOKENS.read_text(encoding="utf-8"))  # noqa: S704 - ours
        return environment


def _reveal(name: str) -> Markup:
    """Put a file of reveal.js inside a page as it is; nothing in it may end its element."""
    source = (REVEAL / name).read_text(encoding="utf-8").replace(PRINTED, NEVER)
    return Markup(source.replace("</", "<\\/"))  # noqa: S704 - vendored
