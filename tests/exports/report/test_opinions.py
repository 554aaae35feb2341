"""Only what people agreed to is quoted; only what the wall shows is counted."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_clubs import Club

from exports.report.opinions import NO_ANSWER, names_somebody, opinions, said_together

NewClub = Callable[..., Club]


def sheet(place: int, quote: str | None = "yes", **more: Any) -> dict[str, Any]:
    return {"useful": ["group"], "felt": "well", "learned": f"Phrase {place}", "quote": quote} | more


def test_only_a_yes_is_quoted(new_club: NewClub) -> None:
    club = new_club(8)
    club.evaluated(
        [sheet(place, ("yes", "no", None)[place % 3], change=f"Autre {place}") for place in range(8)]
    )
    found = opinions(club.book, 40)
    assert found.learned == ("Phrase 0", "Phrase 3", "Phrase 6")
    assert found.change == ("Autre 0", "Autre 3", "Autre 6")
    assert found.felt.n == 8, "all are counted"


def test_what_was_not_handed_over_is_nothing(new_club: NewClub) -> None:
    club = new_club(8)
    for place, seat in enumerate(club.seats):
        club.write(seat, "evaluation", "answers", sheet(place), shared=place < 6)
    found = opinions(club.book, 40)
    assert len(found.learned) == 6
    assert found.felt.n == 6


def test_few_sheets_are_neither_counted_nor_quoted(new_club: NewClub) -> None:
    club = new_club(8)
    club.evaluated([sheet(place) for place in range(4)])
    found = opinions(club.book, 40)
    assert (found.felt.n, found.learned, found.change) == (None, (), ())
    assert {one.value for one in found.useful.values()} == {None}


def test_the_wall_decides_what_leaves_the_club(new_club: NewClub) -> None:
    club = new_club(7)
    club.evaluated([sheet(place) for place in range(7)])
    known = {one.body["learned"]: one.id for one in club.book.entries("evaluation") if one.seat is None}
    club.book.desk().withhold(known["Phrase 0"])
    club.book.desk().correct(known["Phrase 1"], "learned", "Sans le nom")
    found = opinions(club.book, 40)
    assert found.learned == ("Phrase 2", "Phrase 3", "Phrase 4", "Phrase 5", "Phrase 6", "Sans le nom")
    assert found.felt.n == 6


def test_a_sentence_that_names_somebody_stays_in_the_club(new_club: NewClub) -> None:
    club = new_club(7)
    said = [
        "Merci à COLIBRI.",
        "شكرًا لنخلة على كل شيء",
        "Merci, Sesame",
        "Les colibris volent.",
        "Merci.",
        None,
        None,
    ]
    club.evaluated([sheet(0, learned=one) for one in said])
    assert opinions(club.book, 40).learned == ("Les colibris volent.", "Merci.")


def test_the_order_tells_nothing_of_the_sheets(new_club: NewClub) -> None:
    club = new_club(6)
    club.evaluated([sheet(9 - place) for place in range(6)])
    assert list(opinions(club.book, 40).learned) == sorted(opinions(club.book, 40).learned)


def test_an_empty_sheet_is_none_and_a_skipped_question_is_counted(new_club: NewClub) -> None:
    club = new_club(14)
    sheets = [sheet(place, felt="well" if place < 7 else None, learned=None) for place in range(13)]
    club.evaluated([*sheets, {}])
    found = opinions(club.book, 40)
    assert found.felt.counts == {"not_well": 0, "so_so": 0, "well": 7, "very_well": 0, NO_ANSWER: 6}
    assert found.felt.n == 13
    assert found.useful["group"] == (13, 13, False)


def test_sheets_from_paper_count_and_hide_the_few_others(new_club: NewClub) -> None:
    club = new_club(7)
    club.evaluated([sheet(place) for place in range(7)])
    typed = {"felt": "very_well", "learned": "Écrit sur papier"}
    for number in range(6):
        club.book.desk().write_down(f"{900 + number:032x}", "evaluation", "answers", typed)
    found = opinions(club.book, 40)
    assert (found.felt.counts["well"], found.felt.counts["very_well"], found.felt.n) == (7, 6, 13)
    assert "Écrit sur papier" not in found.learned, "nobody on paper said yes to us"
    for seat in club.seats[:3]:
        seat.erase()
    assert opinions(club.book, 40).felt.n == 13, "what was handed over belongs to nobody"


def test_three_given_sheets_among_typed_ones_are_hidden(new_club: NewClub) -> None:
    club = new_club(3)
    club.evaluated([sheet(place) for place in range(3)])
    for number in range(10):
        club.book.desk().write_down(f"{900 + number:032x}", "evaluation", "answers", {"felt": "well"})
    found = opinions(club.book, 40)
    assert (found.felt.n, found.learned) == (None, ())


def test_what_the_group_said_comes_without_names(demo: Any, new_club: NewClub) -> None:
    assert "Nous avons parlé du travail sans parler des problèmes." in said_together(demo)
    club = new_club(3)
    for seat, text in zip(club.seats, ("Ensemble.", "Colibri nous a fait rire.", "Encore."), strict=True):
        club.write(seat, "interview", "group", {"text": text})
    club.write(club.seats[0], "interview", "group", {"text": "Pas partagé."}, shared=False)
    assert said_together(club.book) == ("Encore.", "Ensemble.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("avec Aube, hier", ["aube"]),
        ("ÉTÉ", ["Été"]),
        ("l’Ete", ["été"]),
        ("لواحة", ["واحة"]),
        ("a b", ["A  B"]),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, names: list[str]) -> None:
    assert names_somebody(text, names)


def test_a_word_is_not_a_name() -> None:
    assert not names_somebody("Les aubépines", ["Aube"])
    assert not names_somebody("", ["Aube"])
    assert not names_somebody("...", ["***"])


@given(st.text(max_size=20), st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8))
def test_a_name_between_spaces_is_found(text: str, name: str) -> None:
    assert names_somebody(f"{text} {name} {text}", [name])


def test_the_wall_never_shows_who_lets_the_club_quote(new_club: NewClub) -> None:
    club = new_club(6)
    club.evaluated([sheet(place) for place in range(6)])
    desk = club.book.desk()
    seen = repr([desk.wall("evaluation", revealed=True), desk.shared("evaluation")])
    assert "Phrase 0" in seen
    assert "quote" not in seen
    assert "yes" not in seen
