"""What is particular to the interviews: a sheet for each of the two, to fill in together."""

from collections.abc import Mapping

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet
from course.exercises.plain import Plain
from course.exercises.plain_paper import PlainPaper
from course.exercises.words import words

CONTACTS = 3
GROUP = ("group_helped", "group_change", "group_after", "group_hesitating")


class Interview(Plain):
    """Look back at the cycle."""

    name = "interview"

    def paper(self, request: PaperRequest) -> str:
        """Give the sheets to fill in, one's own sheet, or what the wall shows."""
        if request.entries is not None:
            return super().paper(request)
        told = words(self.name, request.language, self.folder).paper
        paper = PlainPaper(self.name, self.folder, request)
        paper.blank()
        _alone(paper.sheet, told)
        if request.edition == "facilitator":
            _together(paper.sheet, told)
        return paper.render()


def _alone(sheet: Sheet, told: Mapping[str, str]) -> None:
    """Write the sheet that the person takes home from the interview."""
    sheet.section(told["sheet"])
    sheet.text(told["sheet_private"])
    sheet.strong(told["sheet_brings"])
    sheet.lines(2)
    sheet.strong(told["sheet_step"])
    sheet.table((told["what"], told["when"], told["with_whom"]), [("", "", "")])
    sheet.strong(told["sheet_contacts"])
    sheet.table((told["contact"], told["for_what"]), [("", "")] * CONTACTS)
    sheet.strong(told["sheet_again"])
    sheet.lines(1)


def _together(sheet: Sheet, told: Mapping[str, str]) -> None:
    """Write the sheet on which one person notes what the group says, without names."""
    sheet.section(told["group_sheet"])
    for key in GROUP:
        sheet.strong(told[key])
        sheet.lines(4)
