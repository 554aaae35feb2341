"""Who was there; the signed sheet stays on paper."""

from course.exercises.attendance.entries import KINDS
from course.exercises.attendance.paper import write
from course.exercises.exercise import Exercise, PaperRequest


class Attendance(Exercise):
    """Who was there; the signed sheet stays on paper."""

    name = "attendance"
    tool = True
    kinds = KINDS

    def paper(self, request: PaperRequest) -> str:
        """Give the sheet to sign."""
        return write(request)
