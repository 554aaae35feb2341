"""Texts of any letters at all, and a person who wrote the same text into every field of a CV."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from demo_people import nobody, raw

from exports.cv import Printed

if TYPE_CHECKING:
    from exports.person import Person

HARD = (
    "\x00",
    "\x00\x01\x1b[31m",
    "\u202e\u2066\u2069\u202c",
    "\u200b\u200d\ufeff",
    "\u0301\u0301\u0301",
    "\ud800",
    "\U0010ffff\ufffe",
    "👩🏽‍🍳👨‍👩‍👧‍👦🇫🇷",
    "漢字かな交じり文、한글",
    "हिन्दी বাংলা தமிழ்",
    "\n\n\r\n\t\x0b\x0c\u2028\u2029",
    "سلام 123 hello ١٢٣",
    "Z̵͎̗a̷͉l̶̮g̸̙o",
    " ",
    "x" * 10_000,
    "漢" * 10_000,
    "ا" * 10_000,
    "mot " * 2_500,
)
RANGES = (
    (0x00, 0x7F), (0x80, 0x24F), (0x300, 0x36F), (0x370, 0x52F), (0x590, 0x6FF), (0x900, 0x97F), (0x1200, 0x137F),
    (0x2000, 0x206F), (0x2190, 0x23FF), (0x3040, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xD800, 0xDFFF),
    (0xE000, 0xF8FF), (0xFE00, 0xFFFF), (0x1F300, 0x1FAFF), (0x20000, 0x2FFFF), (0xE0000, 0x10FFFF),
)  # fmt: skip


def texts(count: int, seed: int = 20261122) -> list[str]:
    """Give so many texts: the hard ones, then any."""
    random = Random(seed)
    made = list(HARD)
    while len(made) < count:
        ranges = random.sample(RANGES, random.randint(1, 4))
        length = random.choice((1, 3, 10, 20, 40)) if len(made) % 12 else 400
        made.append("".join(chr(random.randint(*random.choice(ranges))) for _ in range(length)))
    return made[:count]


def everywhere(text: str, language: str = "fr") -> tuple[Person, Printed]:
    """Write a text into every field of a CV, and of what it rests on as far as that may be long."""
    work = raw("experiences", "experience", 1, field="kitchen", role=text[:60], languages=[text[:40]])
    task = raw("experiences", "task", 2, task=text[:60], example=text, experience=[work.id])
    card = raw(
        "competence_cards",
        "competence",
        3,
        card="listen_and_understand",
        example=text,
        links=[task.id, work.id],
    )
    level = raw("intake", "language", 4, language=text[:40], listening="b1", speaking="c2")
    heading = raw("cv", "heading", 5, wish=text, about=text, own_about=text)
    sections = ("experience", "competence", "learning", "languages", "volunteering", "interests", None)
    lines = [
        raw("cv", "line", 10 + n, section=one, text=text, own_text=text, links=[card.id, task.id], position=n)
        for n, one in enumerate(sections)
    ]
    person = replace(nobody(language), alias=text, entries=(work, task, card, level, heading, *lines))
    return person, Printed(name=text, phone=text, email=text, availability=text)
