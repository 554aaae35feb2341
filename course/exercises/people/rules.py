"""Who came to which session, over the whole cycle."""

from course.exercises.exercise import Exercise, PaperRequest
from course.exercises.people.paper import write


class People(Exercise):
    """Who came to which session, over the whole cycle."""

    name = "people"
    tool = True

    def paper(self, request: PaperRequest) -> str:
        """Give the table of presences."""
        return write(request)
