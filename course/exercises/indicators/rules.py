"""What the club can tell its partners, in figures."""

from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.indicators.paper import write


class Indicators(Exercise):
    """What the club can tell its partners, in figures."""

    name = "indicators"
    tool = True

    def paper(self, request: PaperRequest) -> str:
        """Give the figures, each with its definition."""
        return write(request)
