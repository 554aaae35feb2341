"""What each exercise asks, remembers and prints.

One folder an exercise: `exercise.yaml` (the questions a phone asks), `words/` (in every language),
`entries.py` (what is remembered), `rules.py` (what the wall shows) and `paper.py` (what is printed).
"""

from course.exercises.check import check
from course.exercises.entry import Entry
from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.kinds import Kind
from course.exercises.markdown import escape_markdown
from course.exercises.moderation import MODERATION, corrected
from course.exercises.registry import get, names, paper, preview, visible, wall_view
from course.exercises.spec import spec
from course.exercises.words import ExerciseWords, words

__all__ = [
    "MODERATION",
    "Entry",
    "Exercise",
    "ExerciseWords",
    "Kind",
    "PaperRequest",
    "check",
    "corrected",
    "escape_markdown",
    "get",
    "names",
    "paper",
    "preview",
    "spec",
    "visible",
    "wall_view",
    "words",
]
