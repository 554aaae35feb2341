"""How to come in."""

from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.join.paper import write


class Join(Exercise):
    """How to come in."""

    name = "join"
    tool = True

    def paper(self, request: PaperRequest) -> str:
        """Give the way in."""
        return write(request)
