import pytest

from course.exercises import PaperRequest, paper, words
from course.programme import LANGUAGES


def blank(name: str, language: str, edition: str = "participant") -> str:
    request = PaperRequest(
        language=language, edition="facilitator" if edition == "facilitator" else "participant"
    )
    return paper(name, request)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_of_the_evaluation_asks_for_no_name_before_anything_else(language: str) -> None:
    told = words("evaluation", language)
    sheet = blank("evaluation", language)
    assert sheet.index(told.paper["no_name"]) < sheet.index(told.forms["answers"].title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_ways_of_learning_stand_in_a_table_with_two_examples_each(language: str) -> None:
    told = words("social_experiences", language)
    rows = [line for line in blank("social_experiences", language).splitlines() if line.startswith("| ")]
    assert len(rows) == 5
    for row, way in zip(rows[2:], ("formal", "non_formal", "informal"), strict=True):
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        assert cells == [told.paper[way], told.paper[f"{way}_home"], told.paper[f"{way}_elsewhere"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_group_sheet_is_only_for_the_one_who_writes_for_the_group(language: str) -> None:
    told = words("interview", language)
    for edition, times in (("participant", 0), ("facilitator", 1)):
        sheet = blank("interview", language, edition)
        assert sheet.count(f"#### {told.paper['sheet']}\n") == 1
        assert sheet.count(f"#### {told.paper['group_sheet']}\n") == times
        assert (told.paper["group_after"] in sheet) == bool(times)


@pytest.mark.parametrize("name", ["evaluation", "social_experiences", "interview"])
def test_what_the_group_sees_is_printed_without_the_sheets_to_fill_in(name: str) -> None:
    told = words(name, "fr").paper
    printed = paper(name, PaperRequest(language="fr", entries=()))
    assert not any(told[key] in printed for key in ("no_name", "ways", "sheet_private") if key in told)
