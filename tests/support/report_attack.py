"""Somebody who wants to know: reads every table, adds and subtracts what is told, and looks for groups of one to four.

What is known is a number of people (or of presences) for a set of atoms: one answer, all answers, one session. From
two known sets, one inside the other, the difference is known; from two that have nothing in common, the union is.
"""

from __future__ import annotations

import csv
import io
import re
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from course.exercises.words import words
from exports.document.blocks import Group, Heading, Run, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from exports.document.blocks import Block, Inline

Key = tuple[str, str, str]
"""The indicator; the session, the statement or the question; the answer."""
Known = dict[frozenset[str], int]
SKIPPED = "(no answer)"


class Told(NamedTuple):
    """What a reader finds beside a key."""

    value: float | None
    of: int | None


def closure(known: Mapping[frozenset[str], int], rounds: int = 3) -> Known:
    """Work out all that follows by adding and subtracting."""
    found = dict(known)
    for _ in range(rounds):
        new: Known = {}
        for one, other in combinations(found, 2):
            for small, large in ((one, other), (other, one)):
                if small < large:
                    new[large - small] = found[large] - found[small]
            if not one & other:
                new[one | other] = found[one] + found[other]
        fresh = {key: value for key, value in new.items() if key not in found}
        if not fresh:
            break
        found |= fresh
    return found


def groups_found(known: Mapping[frozenset[str], int]) -> list[tuple[list[str], int]]:
    """Give the groups of one to four that somebody finds."""
    return [(sorted(atoms), count) for atoms, count in closure(known).items() if atoms and 0 < count < 5]


def distribution(counts: Mapping[str, float | None], n: int | None) -> Known:
    """Know a distribution: its answers, and all of them together."""
    known = {frozenset({answer}): int(count) for answer, count in counts.items() if count is not None}
    return known | ({frozenset(counts): n} if n is not None else {})


def said(inline: Inline) -> str:
    return "".join(run.text for run in inline if isinstance(run, Run))


def flat(blocks: Iterable[Block]) -> Iterator[Block]:
    for one in blocks:
        if isinstance(one, Group):
            yield from flat(one.blocks)
        else:
            yield one


def everything_said(blocks: Iterable[Block]) -> str:
    """Give all words of a document, charts left out."""
    words_: list[str] = []
    for one in flat(blocks):
        if isinstance(one, (Heading, Text)):
            words_.append(said(one.words))
        elif isinstance(one, Table):
            words_ += [said(cell) for row in (one.header, *one.rows) for cell in row]
        elif hasattr(one, "items"):
            words_ += [said(item.words) for item in one.items]
    return "\n".join(words_)


def number(text: str) -> Told:
    """Read a French cell: `12 sur 29`, `84,2 % (n = 38)`, `12 (41 %)`, `38`, `non montré`, `pas encore`."""
    plain = re.sub(r"(?<=\d)[\u202f\u00a0](?=\d)", "", text).replace(",", ".").replace("\u00a0", " ")
    plain = plain.replace("\u202f", " ")
    if match := re.fullmatch(r"(\d+) sur (\d+)", plain):
        return Told(float(match[1]), int(match[2]))
    if match := re.fullmatch(r"([\d.]+) % \(n = (\d+)\)", plain):
        return Told(float(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d+) \(\d+ %\)", plain):
        return Told(float(match[1]), None)
    if match := re.fullmatch(r"[\d.]+", plain):
        return Told(float(plain), None)
    assert text in ("non montré", "pas encore", "–"), text
    return Told(None, None)


def from_csv(data: bytes) -> dict[str, dict[Key, Told]]:
    """Read the French table: club -> what is told."""
    lines = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    next(lines)
    clubs: dict[str, dict[Key, Told]] = {}
    for club, _cycle, indicator, what, answer, value, _unit, of, _remark, _definition in lines:
        told = Told(float(value.replace(",", ".")) if value else None, int(of) if of else None)
        clubs.setdefault(club, {})[indicator, what, answer] = told
    return clubs


def from_document(blocks: Iterable[Block]) -> dict[Key, Told]:
    """Read the tables of a French report, each under its headings, into the keys of the CSV."""
    own, confidence = words("indicators", "fr"), words("confidence", "fr").forms["start"].steps
    statements = {one.ask for one in confidence.values()}
    found: dict[Key, Told] = {}
    part = question = ""
    for one in flat(blocks):
        if isinstance(one, Heading):
            part, question = (said(one.words), "") if one.level == 2 else (part, said(one.words))
        if not isinstance(one, Table):
            continue
        header, rows = [said(cell) for cell in one.header], [[said(cell) for cell in row] for row in one.rows]
        for row in rows:
            if part == own.title:
                found[row[0], "", ""] = number(row[1])
            elif part == own.paper["attended"]:
                found[part, row[0], ""] = number(row[2])
            elif row[0] in statements:
                continue  # how many answered a statement of which nothing else is told
            elif question in statements:
                n = number(row[-1]).value
                for answer, cell in zip(header[1:-1], row[1:-1], strict=True):
                    found[f"{part} – {row[0]}", question, answer] = Told(number(cell).value, n and int(n))
            else:
                asked = question or words("intake", "fr").forms["heard"].steps["how"].ask
                found[part, asked, row[0]] = Told(number(row[1]).value, None)
    return found


def attack(told: Mapping[Key, Told]) -> list[tuple[list[str], int]]:
    """Give the groups of one to four that follow from all that is told of a club."""
    own = words("indicators", "fr").paper
    found: list[tuple[list[str], int]] = []
    partitions: dict[tuple[str, str], dict[str, Told]] = {}
    for (indicator, what, answer), one in told.items():
        if answer:
            partitions.setdefault((indicator, what), {})[answer] = one
    enrolled = told[own["enrolled"], "", ""].value
    useful = words("evaluation", "fr").forms["answers"].steps["useful"].ask
    assert len(partitions) >= 14, "the distributions of the report"
    for (indicator, what), answers in partitions.items():
        n = next(iter(answers.values())).of
        if what == useful:
            for answer, one in answers.items():
                known = distribution({answer: one.value}, None)
                every = {frozenset({answer, "others", SKIPPED}): int(enrolled)} if enrolled else {}
                found += groups_found(known | every | ({frozenset({answer, "others"}): n} if n else {}))
            continue
        known = distribution({answer: one.value for answer, one in answers.items()}, n)
        former = words("intake", "fr").forms["heard"].steps["how"].options["former_participant"]
        if former in answers:  # the same people stand among the indicators
            other = told[own["through_former"], "", ""]
            known |= distribution({former: other.value}, None)
            known |= {frozenset(answers): other.of} if other.of is not None else {}
        # Whoever is enrolled and is in no n skipped the question.
        known |= {frozenset({*answers, SKIPPED}): int(enrolled)} if enrolled else {}
        found += [([indicator, what, *atoms], count) for atoms, count in groups_found(known)]
    return found + _presences(told, own) + _numbers(told, own)


def _numbers(told: Mapping[Key, Told], own: Mapping[str, str]) -> list[tuple[list[str], int]]:
    """Take numbers of people off each other: of sessions, of statements at the beginning and at the end."""
    enrolled = told[own["enrolled"], "", ""].value
    families = (own["attended"], own["confidence"])
    found: list[tuple[list[str], int]] = []
    for family in families:
        numbers = {enrolled} | {one.of for key, one in told.items() if key[0].startswith(family)}
        pairs = combinations(sorted(int(one) for one in numbers if one is not None), 2)
        found += [
            ([family, f"{small}/{large}"], large - small) for small, large in pairs if large - small < 5
        ]
    parts = [one.value for (indicator, _, _), one in told.items() if indicator == own["attended"]]
    differences = [int(enrolled - one) for one in parts if one is not None and enrolled is not None]
    return found + [(["not at a session"], one) for one in differences if 0 < one < 5]


def _presences(told: Mapping[Key, Told], own: Mapping[str, str]) -> list[tuple[list[str], int]]:
    """Take parts of the enrolled off each other, where one is inside the other; and sessions off the rate."""
    figures = {name: told[own[name], "", ""] for name in ("enrolled", "started", "completed", "cvs")}
    sessions = {what: one for (indicator, what, _), one in told.items() if indicator == own["attended"]}
    inside = [(part, "enrolled") for part in ("started", "completed", "cvs")] + [("completed", "started")]
    pairs = [(figures[part].value, figures[whole].value, f"{part}/{whole}") for part, whole in inside]
    pairs += [(one.value, one.of, what) for what, one in sessions.items()]
    pairs += [(one.value, figures["started"].value, f"{what}/started") for what, one in sessions.items()]
    found = [([name], int(value)) for value, _, name in pairs if value is not None and 0 < value < 5]
    found += [
        ([name], int(whole - part))
        for part, whole, name in pairs
        if part is not None and whole is not None and 0 < whole - part < 5
    ]
    rate = told[own["attendance_rate"], "", ""]
    if rate.value is not None and rate.of is not None:
        total = {"present": round(rate.value * rate.of / 100), "expected": rate.of}
        shown = [one for one in sessions.values() if one.value is not None and one.of is not None]
        left = total["present"] - sum(int(one.value or 0) for one in shown)
        expected = total["expected"] - sum(one.of or 0 for one in shown)
        found += [(["the other sessions"], group) for group in (left, expected - left) if 0 < group < 5]
        hidden = len(sessions) - len(shown)
        found += [(["the other session"], left)] if hidden == 1 and left else []
    return found
