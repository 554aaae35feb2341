"""The guide of one activity."""

from course.exercises.activity.paper import write
from course.exercises.exercise import Exercise, PaperRequest


class Activity(Exercise):
    """The guide of one activity."""

    name = "activity"
    tool = True

    def paper(self, request: PaperRequest) -> str:
        """Give the guide, or for participants what we do."""
        return write(request)
