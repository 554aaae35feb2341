"""What is particular to social experiences: the paper explains three ways of learning by examples."""

from course.exercises.exercise import PaperRequest
from course.exercises.plain import Plain
from course.exercises.plain_paper import PlainPaper
from course.exercises.words import words

WAYS = ("formal", "non_formal", "informal")
PLACES = ("home", "elsewhere")


class SocialExperiences(Plain):
    """List what you do for others."""

    name = "social_experiences"

    def paper(self, request: PaperRequest) -> str:
        """Give sheets to fill in after the three ways of learning, one's own sheet, or what the wall shows."""
        if request.entries is not None:
            return super().paper(request)
        told = words(self.name, request.language, self.folder).paper
        paper = PlainPaper(self.name, self.folder, request)
        paper.sheet.section(told["ways"])
        header = (told["way"], *(told[place] for place in PLACES))
        rows = [(told[way], *(told[f"{way}_{place}"] for place in PLACES)) for way in WAYS]
        paper.sheet.table(header, rows)
        paper.blank()
        return paper.render()
