"""The people of the demo club, for documents; and one who fills a CV up to its last line."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course.book import Book, new_key
from course.book.demo import fill
from course.exercises import Entry, get
from course.programme import load
from exports.person import Person

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def people() -> Mapping[str, Person]:
    """Give the people of the demo club by alias."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Book.create(Path(folder) / "club.passerelle", new_key()) as book,
    ):
        secrets = fill(book)
        seats = {alias: book.seat(secret) for alias, secret in secrets.items()}
        return {alias: Person.of(book, seat) for alias, seat in seats.items() if seat}


def entry(exercise: str, kind: str, number: int, **body: Any) -> Entry:
    """Make an entry as the book keeps it."""
    clean = get(exercise).kinds[kind].clean(body)
    return Entry(f"{number:032x}", exercise, kind, None, clean, False, 0, created=number)


def raw(exercise: str, kind: str, number: int, **body: Any) -> Entry:
    """Make an entry whose body nothing has cleaned: what a writer must be able to bear."""
    whole = dict.fromkeys(get(exercise).kinds[kind].model.model_fields) | body
    return Entry(f"{number:032x}", exercise, kind, None, whole, False, 0, created=number)


def nobody(language: str = "fr") -> Person:
    """Give a person who has entered nothing."""
    return Person("Aube", "bird", language)


def one_line(language: str = "fr") -> Person:
    """Give a person with one line in the CV."""
    line = entry("cv", "line", 1, section="experience", text="Cuisine", own_text="الطبخ")
    return replace(nobody(language), entries=(line,))


FRENCH = (
    "Préparation de repas pour cent vingt personnes, service en salle, tenue de la caisse, accueil des familles et "
    "rangement de la cuisine chaque soir"
)
ARABIC = (
    "تحضير الوجبات لمئة وعشرين شخصا وتقديمها في القاعة وضبط الصندوق واستقبال العائلات في الجمعية وترتيب المطبخ "
    "وتنظيفه كل مساء"
)
STORY = (
    "Un jour, il manquait deux personnes : j’ai réparti le travail, changé le menu, et tout était prêt à midi. "
    * 2
)
OWN_STORY = "في يوم من الأيام غاب شخصان فوزّعت العمل وغيّرت القائمة وكان كل شيء جاهزا عند الظهر. " * 2
SECTIONS = ("experience", "competence", "learning", "languages", "volunteering", "interests", None)


def overfull(language: str = "fr", lines: int = 40) -> Person:
    """Give a person with as many lines as a CV can hold, each as long as it can be."""
    own = language == "ar"
    story = (OWN_STORY if own else STORY)[:200]
    deck = load().decks["competences"].cards
    rests = [
        entry("competence_cards", "competence", 500 + n, card=deck[n].slug, often="often", example=story)
        for n in range(lines)
    ]
    work = entry("experiences", "experience", 900, field="kitchen", role="الطبخ" if own else "Cuisinière")
    tasks = [
        entry("experiences", "task", 901 + n, task=key, experience=[work.id])
        for n, key in enumerate(("cook", "serve", "clean", "count_money"))
    ]
    rests = [replace(one, body=one.body | {"links": [tasks[0].id]}) for one in rests]
    known = (("fr", "b1"), ("ar", "c2"), ("bm", "a2"), ("es", "a1"))
    levels = [
        entry(
            "intake",
            "language",
            950 + n,
            language=code,
            listening=at,
            speaking=at,
            reading="a2",
            writing="a1",
        )
        for n, (code, at) in enumerate(known)
    ]
    heading = entry(
        "cv",
        "heading",
        1,
        wish="Cuisinière de collectivité",
        about=f"{FRENCH}. {FRENCH}.",
        own_about=f"{ARABIC}. {ARABIC}.",
    )
    made = [
        entry(
            "cv",
            "line",
            10 + n,
            section=SECTIONS[n % len(SECTIONS)],
            text=f"{FRENCH} ({n + 1})",
            own_text=f"{ARABIC} ({n + 1})",
            links=[rests[n].id, *(one.id for one in tasks)],
            position=n,
        )
        for n in range(lines)
    ]
    return replace(nobody(language), entries=(work, *tasks, *rests, *levels, heading, *made))
