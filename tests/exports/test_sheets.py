"""One handout, one document: the same sheets whatever the format."""

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from course.exercises import words
from course.programme import LANGUAGES, load
from exports.document.blocks import Block, Group, Heading, Notes, PageBreak, Run
from exports.document.words import plain
from exports.handout import HandoutExporter
from exports.sheets import Handout, Sheet, cycle_document, document_of

FIRST = "01_presentation_and_group_dynamics"


def within(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Group | Notes):
            yield from within(block.blocks)


def handout(sample: Any, slug: str = FIRST, **wanted: Any) -> Handout:
    chosen: Handout = HandoutExporter(**wanted).handout(sample(slug), {"metadata": {"name": slug}})[0]
    return chosen


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_of_headings_are_in_order_and_the_title_is_the_only_first(sample: Any, language: str) -> None:
    document = document_of(handout(sample, language=language))
    levels = [one.level for one in within(document.blocks) if isinstance(one, Heading)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(next_one <= one + 1 for one, next_one in itertools.pairwise(levels))
    assert document.language == language


def test_each_worksheet_begins_a_page(sample: Any) -> None:
    made = handout(sample)
    document = document_of(made)
    worksheets = [one for one in made.sheets if one.kind == "worksheet"]
    assert len(worksheets) == 3
    assert sum(isinstance(one, PageBreak) for one in document.blocks) == len(worksheets)


def test_an_activity_says_when_it_starts_and_stays_together(sample: Any) -> None:
    document = document_of(handout(sample, edition="facilitator"))
    groups = [one for one in document.blocks if isinstance(one, Group) and one.name == "activity"]
    titles = [plain(one.blocks[0].words) for one in groups if isinstance(one.blocks[0], Heading)]
    session = load().sessions[FIRST]
    starts = [f"{one // 60}:{one % 60:02} · " for one in session.starts().values()]
    assert len(titles) == len(starts)
    assert all(title.startswith(start) for title, start in zip(titles, starts, strict=True))


def test_notes_on_a_worksheet_are_notes(sample: Any) -> None:
    document = document_of(handout(sample, edition="facilitator"))
    assert sum(isinstance(one, Notes) for one in document.blocks) == 5
    assert not [one for one in document_of(handout(sample)).blocks if isinstance(one, Notes)]


def test_all_sessions_in_one_document(sample: Any) -> None:
    made = [handout(sample, slug) for slug in load().sessions]
    document = cycle_document(made)
    headings = [one for one in within(document.blocks) if isinstance(one, Heading)]
    assert [one.level for one in headings].count(1) == 1
    seconds = [plain(one.words) for one in headings if one.level == 2]
    assert seconds == [one.request.title for one in made]


@pytest.mark.parametrize(
    ("sheet", "kind"),
    [
        (Sheet("agenda", "# x"), "guide"),
        (Sheet("activity", "# x", starts="0:00"), "guide"),
        (Sheet("own", "# x"), "guide"),
        (Sheet("portraits", "# x"), "worksheet"),
        (Sheet("portraits", "# x", notes=True), "notes"),
    ],
)
def test_kinds_of_sheets(sheet: Sheet, kind: str) -> None:
    assert sheet.kind == kind


def test_what_a_sheet_says_is_in_the_documents_language(sample: Any) -> None:
    document = document_of(handout(sample, language="en", edition="facilitator"))
    runs = [run for one in within(document.blocks) if isinstance(one, Heading) for run in one.words]
    told = " ".join(run.text for run in runs if isinstance(run, Run))
    assert words("activity", "en").paper["say"] in told
    assert words("activity", "fr").paper["say"] not in told
