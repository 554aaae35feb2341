"""From a session's notebook to the sheets of a handout: one step a file."""

from exports.preprocessors.choose_sheets import ChooseSheets
from exports.preprocessors.choose_slides import ChooseSlides
from exports.preprocessors.drop_code import DropCode
from exports.preprocessors.render_papers import RenderPapers
from exports.preprocessors.split_notes import SplitNotes

__all__ = ["ChooseSheets", "ChooseSlides", "DropCode", "RenderPapers", "SplitNotes"]
