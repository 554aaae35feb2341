"""The file a person takes away: everything the person entered, and nothing of the club.

One JSON document: what it is and its version, the person's alias, picture and language, the person's own entries
with their links to each other, and a checksum, so that a file that was altered is noticed. It holds neither a
seat's id nor a secret. It is plain, or an age file that a passphrase opens.

What speaks of other people's entries stays in the club: without them it says nothing. What others wrote and the
person accepted goes along as plain text, for reading: a file proves nothing, so it never comes back in.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pyrage
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from course.book import checks, keys
from course.book.errors import NotAKey, TooBusy, WrongPassphrase
from course.book.flaws import Flaw, PortfolioError
from course.book.handover import handed_over
from course.book.rows import to_json
from course.book.writes import MOST_ENTRIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from course.book.records import SeatRecord
    from course.exercises import Entry

FORMAT = "passerelle.portfolio"
VERSION = 1
MOST_BYTES = 10_000_000
"""More than a seat can hold, with as much that others wrote about it."""

_HEAD = f'{{\n "format": "{FORMAT}"'.encode()
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class Part(BaseModel):
    """A part of the file: nothing else is in it."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Carried(Part):
    """One entry on its way.

    Attributes:
        id: As in the club it left, so that links hold.
        exercise: The exercise it belongs to.
        kind: One of the exercise's kinds.
        created: When it was first entered, in seconds since 1970.
        about: The person's own entries that it speaks of.
        body: The fields.
        seen: What others wrote about it and the person accepted; for reading only.
    """

    id: Id
    exercise: str
    kind: str
    created: Annotated[int, Field(ge=0, le=2**53)]
    about: list[Id]
    body: dict[str, Any]
    seen: list[str] = []


class Portfolio(Part):
    """The whole file.

    Attributes:
        format: What it is.
        version: The number of its form.
        alias: The person's name in the club it left.
        picture: The person's picture there.
        language: The person's language.
        entries: The entries, oldest first.
    """

    format: Literal["passerelle.portfolio"] = "passerelle.portfolio"
    version: Literal[1] = 1
    alias: str
    picture: str
    language: str
    entries: Annotated[list[Carried], Field(max_length=MOST_ENTRIES)]


def pack(
    record: SeatRecord, mine: Iterable[Entry], accepted: Sequence[Entry] = (), passphrase: str | None = None
) -> bytes:
    """Write a portfolio.

    Args:
        record: The person.
        mine: The person's own entries.
        accepted: What others wrote to the person, who accepted it.
        passphrase: What will open the file; None for a plain one.

    Returns:
        The file.

    Raises:
        PortfolioError: `empty_passphrase`.
    """
    known = Portfolio(
        alias=record.alias,
        picture=record.picture,
        language=record.language,
        entries=[_carried(one, accepted) for one in _to_carry(mine)],
    )
    plain = known.model_dump(mode="json")
    raw = json.dumps(plain | {"checksum": _checksum(plain)}, ensure_ascii=False, indent=1).encode()
    if passphrase is None:
        return raw
    if not passphrase.strip():
        raise PortfolioError(Flaw.EMPTY_PASSPHRASE)
    return bytes(pyrage.passphrase.encrypt(raw, keys.same_on_every_keyboard(passphrase)))


def unpack(raw: bytes, passphrase: str | None = None) -> Portfolio:
    """Read a portfolio.

    Args:
        raw: The file.
        passphrase: What opens it; a plain one needs none.

    Returns:
        What it says; whether its entries fit into a club is for `arrivals` to see.

    Raises:
        PortfolioError: The file is of another kind, incomplete, altered, too big or newer, or the passphrase is
            missing or wrong.
    """
    if len(raw) > MOST_BYTES:
        raise PortfolioError(Flaw.TOO_BIG)
    if raw.startswith(keys.AGE):
        raw = _opened(raw, passphrase)
    document = _document(raw)
    checksum = document.pop("checksum", None)
    if isinstance(document.get("version"), int) and document["version"] > VERSION:
        raise PortfolioError(Flaw.NEWER)
    try:
        if checksum != _checksum(document):
            raise PortfolioError(Flaw.ALTERED)
        return Portfolio.model_validate(document)
    except (ValidationError, UnicodeEncodeError, RecursionError) as error:
        raise PortfolioError(Flaw.DAMAGED) from error


def _to_carry(mine: Iterable[Entry]) -> list[Entry]:
    """Leave out what was handed over, and what speaks of other people's entries."""
    there = {one.id: one for one in mine if not handed_over(one)}
    while away := [one.id for one in there.values() if not there.keys() >= set(one.about)]:
        for one in away:
            del there[one]
    bare = (_with_links_among(one, there) for one in there.values())
    return sorted(bare, key=lambda one: (one.created, one.id))


def _with_links_among(one: Entry, there: Iterable[str]) -> Entry:
    kind = checks.kind_of(one)
    known = set(there)
    fields = {
        field: [it for it in one.body.get(field) or [] if it in known]
        for field in (kind.links if kind else ())
    }
    return replace(one, body=one.body | fields)


def _carried(one: Entry, accepted: Sequence[Entry]) -> Carried:
    seen = [text for letter in accepted if _same_card(letter, one) for text in _texts(letter)]
    return Carried(
        id=one.id,
        exercise=one.exercise,
        kind=one.kind,
        created=one.created,
        about=list(one.about),
        body=one.body,
        seen=seen,
    )


def _same_card(letter: Entry, one: Entry) -> bool:
    card = letter.body.get("card")
    return letter.exercise == one.exercise and card is not None and one.body.get("card") == card


def _texts(letter: Entry) -> Iterator[str]:
    """Give what a letter says beside its card, or the card's name when it says no more."""
    said = [value for field, value in letter.body.items() if field != "card" and isinstance(value, str)]
    yield " · ".join(said) or str(letter.body["card"])


def _checksum(plain: dict[str, Any]) -> str:
    content = to_json(plain).encode()
    return hashlib.blake2b(content, digest_size=16, person=b"passerelle.file").hexdigest()


def _opened(raw: bytes, passphrase: str | None) -> bytes:
    if passphrase is None:
        raise PortfolioError(Flaw.NEEDS_PASSPHRASE)
    try:
        return keys.unwrap("portfolio", raw, passphrase)
    except WrongPassphrase as error:
        raise PortfolioError(Flaw.WRONG_PASSPHRASE) from error
    except NotAKey as error:
        raise PortfolioError(Flaw.DAMAGED) from error
    except TooBusy as error:
        raise PortfolioError(Flaw.BUSY) from error


def _document(raw: bytes) -> dict[str, Any]:
    try:
        read = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        begun = raw.startswith(_HEAD) or (bool(raw) and _HEAD.startswith(raw))
        raise PortfolioError(Flaw.DAMAGED if begun else Flaw.NOT_A_PORTFOLIO) from error
    if not isinstance(read, dict) or read.get("format") != FORMAT:
        raise PortfolioError(Flaw.NOT_A_PORTFOLIO)
    return read
