"""Two seats and the facilitator at work at once, in every exercise: what each does is what would be alone."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from filling import PLAIN, bodies
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.book import Book, Desk, Refused, Seat
from course.exercises import get, names
from course.exercises.spec import read_spec

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = bytes(range(32))
EXERCISES = names(tools=False)
SLOTS = 3
Gesture = tuple[str, int, Any]
BY_HAND: dict[str, dict[str, st.SearchStrategy[dict[str, Any]]]] = {
    "portraits": {"self": st.fixed_dictionaries({"proud": st.text("abc ", min_size=1, max_size=9)})},
    "expectations": {
        kind: st.fixed_dictionaries({"text": st.text("abc", min_size=1, max_size=9)})
        for kind in ("hope", "worry")
    },
    "group_rules": {"proposal": st.fixed_dictionaries({"text": st.text("abc", min_size=1, max_size=9)})},
    "journey": {
        "step": st.fixed_dictionaries(
            {"managed": st.text("abc ", max_size=9), "position": st.integers(0, 99)}
        )
    },
    "what_is_a_competence": {
        "example": st.fixed_dictionaries(
            {"task": st.just("tenir"), "competence": st.text("abc", min_size=1, max_size=9)}
        )
    },
}


def forms(name: str) -> dict[str, st.SearchStrategy[dict[str, Any]]]:
    """Give the forms that speak of nobody else's entries, with what can be written in each."""
    if name not in PLAIN:
        return BY_HAND[name]
    spec = read_spec(name)
    links = {form: [step.key for step in spec.steps(form) if step.input == "links"] for form in spec.forms}
    return {
        form: bodies(spec, form).map(lambda body, form=form: body | {key: [] for key in links[form]})
        for form, told in spec.forms.items()
        if not told.about and not any(key in spec.needs(form) for key in links[form])
    }


def gestures(name: str) -> st.SearchStrategy[list[Gesture]]:
    """Make what a person may do: write, write again, share, show to the tutors, take back, remove."""
    write = st.one_of(
        *(
            st.tuples(st.just(f"save {form}"), st.integers(0, SLOTS - 1), body)
            for form, body in forms(name).items()
        )
    )
    other = st.tuples(st.sampled_from(["share", "show", "remove"]), st.integers(0, SLOTS - 1), st.booleans())
    return st.lists(write | other, min_size=4, max_size=14)


def act(seat: Seat, name: str, person: int, done: list[Gesture]) -> list[str]:
    """Let a person do it all; give what was refused."""
    refused = []
    for gesture, slot, value in done:
        what, _, form = gesture.partition(" ")
        entry = f"{1 + slot + 100 * person:032x}"
        gestures_by_name: dict[str, Callable[[], object]] = {
            "save": lambda entry=entry, form=form, value=value: seat.save(entry, name, form, value),
            "share": lambda entry=entry, value=value: seat.share([entry], value),
            "show": lambda entry=entry, value=value: seat.show([entry], value),
            "remove": lambda entry=entry: seat.remove(entry),
        }
        try:
            gestures_by_name[what]()
            refused.append("")
        except Refused as why:
            refused.append(why.code)
    return refused


def moderate(desk: Desk, name: str, people: list[threading.Thread]) -> None:
    """Reveal, hide and hold back whatever is there, for as long as the others write."""
    while any(one.is_alive() for one in people):
        desk.reveal(name)
        for entry in desk.shared(name):
            time.sleep(0.002)
            with suppress(Refused):  # its owner may have taken it back meanwhile
                desk.withhold(entry.id)
                desk.restore(entry.id)
        desk.hide(name)


def left(seat: Seat) -> set[tuple[Any, ...]]:
    """Give what a person has in the end."""
    return {(one.id, one.kind, repr(one.body), one.shared, one.tutor) for one in seat.mine()}


def alone(
    folder: Path, name: str, person: int, done: list[Gesture]
) -> tuple[list[str], set[tuple[Any, ...]]]:
    with Book.create(folder / f"alone{person}.db", KEY) as book:
        seat, _ = book.join("Seule", "bird", "fr")
        return act(seat, name, person, done), left(seat)


@pytest.mark.parametrize("name", EXERCISES)
@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_nobodys_work_is_lost_to_anybody_elses(name: str, data: st.DataObject) -> None:
    assert get(name).kinds
    plans = [data.draw(gestures(name)) for _ in range(2)]
    with TemporaryDirectory() as folder:
        expected = [alone(Path(folder), name, person, done) for person, done in enumerate(plans)]
        assert together(Path(folder) / "club.db", name, plans) == expected


def together(
    file: Path, name: str, plans: list[list[Gesture]]
) -> list[tuple[list[str], set[tuple[Any, ...]]]]:
    """Let two people and the facilitator loose on one book, each through a connection of their own."""
    with Book.create(file, KEY) as book:
        secrets = [book.join(f"Siège {person}", "bird", "fr")[1] for person in range(len(plans))]
        told: dict[int, tuple[list[str], set[tuple[Any, ...]]]] = {}
        begin = threading.Barrier(len(plans) + 1)

        def live(person: int) -> None:
            with Book.open(file, KEY) as own:
                seat = own.seat(secrets[person])
                assert seat is not None
                begin.wait(20)
                refused = act(seat, name, person, plans[person])
                told[person] = (refused, left(seat))

        people = [threading.Thread(target=live, args=(person,)) for person in range(len(plans))]
        for one in people:
            one.start()
        begin.wait(20)
        moderate(book.desk(), name, people)
        for one in people:
            one.join()
        return [told[person] for person in range(len(plans))]
