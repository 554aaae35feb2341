"""What is particular to the evaluation: its sheet goes into a box, without a name."""

from course.exercises.exercise import PaperRequest
from course.exercises.plain import Plain
from course.exercises.plain_paper import PlainPaper
from course.exercises.words import words


class Evaluation(Plain):
    """Say what the programme was worth."""

    name = "evaluation"

    def paper(self, request: PaperRequest) -> str:
        """Give a sheet to fill in without a name, one's own answers, or what the wall shows."""
        if request.entries is not None:
            return super().paper(request)
        paper = PlainPaper(self.name, self.folder, request)
        paper.sheet.text(words(self.name, request.language, self.folder).paper["no_name"])
        paper.blank()
        return paper.render()
