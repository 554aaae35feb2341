"""What each exercise asks, remembers and prints.

One folder an exercise: `exercise.yaml` (the questions a phone asks, and what of them the wall shows) and
`words/` (in every language). That is all for an exercise made of forms (`plain.py`). One with something
particular to it says so in `rules.py`, and may bring its own `entries.py` (what is remembered) and `paper.py`.
"""

from course.exercises.chain import chain
from course.exercises.check import check
from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.from_paper import FromPaper
from course.exercises.kinds import Kind
from course.exercises.labels import label, picture_of
from course.exercises.markdown import escape_markdown
from course.exercises.moderation import MODERATION, corrected
from course.exercises.plain import Plain
from course.exercises.registry import get, names, paper, preview, visible, wall_view
from course.exercises.spec import spec
from course.exercises.words import ExerciseWords, words

__all__ = [
    "MODERATION",
    "Entry",
    "Exercise",
    "ExerciseWords",
    "FromPaper",
    "Kind",
    "PaperRequest",
    "Plain",
    "chain",
    "check",
    "corrected",
    "escape_markdown",
    "get",
    "label",
    "names",
    "paper",
    "picture_of",
    "preview",
    "spec",
    "visible",
    "wall_view",
    "words",
]
