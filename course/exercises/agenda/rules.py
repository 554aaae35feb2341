"""The session's objectives and timetable."""

from course.exercises.agenda.entries import KINDS
from course.exercises.agenda.paper import write
from course.exercises.exercise import Exercise, PaperRequest


class Agenda(Exercise):
    """The session's objectives and timetable."""

    name = "agenda"
    tool = True
    kinds = KINDS

    def paper(self, request: PaperRequest) -> str:
        """Give the objectives and the timetable."""
        return write(request)
