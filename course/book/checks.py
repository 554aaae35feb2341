"""What may be written, whatever the screen sent: a disabled button is no protection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from course.book.errors import Refusal, Refused
from course.book.rows import to_json
from course.exercises import get, names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from course.exercises import Entry, Kind

Model = TypeVar("Model", bound=BaseModel)

MOST_BYTES = 16_000
"""No honest entry comes near: it bounds what a forged one may cost."""

_ID = re.compile(r"[0-9a-f]{32}")
_LONG = {"string_too_long", "too_long", "bytes_too_long"}


def seat_kind(exercise: str, kind: str) -> Kind:
    """Give a kind that seats may write.

    Args:
        exercise: An exercise's name, as the screen sent it.
        kind: A kind's name, as the screen sent it.

    Returns:
        The kind.

    Raises:
        Refused: `unknown_kind`.
    """
    found = _kind(exercise, kind)
    if found is None or found.by != "seat":
        raise Refused(Refusal.UNKNOWN_KIND, "no seat writes entries of this kind")
    return found


def made_by_a_seat(entry: Entry) -> bool:
    """Tell a person's entry from one of the desk, such as a presence, which also has a seat.

    Args:
        entry: An entry of the book.

    Returns:
        Whether a seat wrote it.
    """
    kind = kind_of(entry)
    return kind is not None and kind.by == "seat"


def kind_of(entry: Entry) -> Kind | None:
    """Give an entry's kind.

    Args:
        entry: An entry of the book.

    Returns:
        The kind; None for what only the desk knows of, such as a correction.
    """
    return _kind(entry.exercise, entry.kind)


def exercise_name(name: object, *, tools: bool = True) -> str:
    """Check an exercise's name.

    Args:
        name: What the screen sent.
        tools: Whether it may be one of the meeting's tools.

    Returns:
        The name.

    Raises:
        Refused: `invalid`.
    """
    if name not in names(tools=tools):
        raise Refused(Refusal.INVALID, "there is no such exercise")
    return str(name)


def entry_ids(texts: object) -> tuple[str, ...]:
    """Check a list of ids.

    Args:
        texts: What the screen sent.

    Returns:
        The ids.

    Raises:
        Refused: `invalid`.
    """
    if not isinstance(texts, list | tuple):
        raise Refused(Refusal.INVALID, "ids come as a list")
    return tuple(entry_id(one) for one in texts)


def entry_id(text: object) -> str:
    """Check an id made by a phone.

    Args:
        text: What the screen sent.

    Returns:
        The id.

    Raises:
        Refused: `invalid`.
    """
    if not isinstance(text, str) or not _ID.fullmatch(text):
        raise Refused(Refusal.INVALID, "an id is 32 hexadecimal digits")
    return text


def body_of(kind: Kind, body: object) -> dict[str, Any]:
    """Check a body.

    Args:
        kind: What the entry is.
        body: What the screen sent.

    Returns:
        The fields to keep.

    Raises:
        Refused: `invalid` or `too_long`.
    """
    try:
        clean = kind.clean(body)
    except ValidationError as error:
        refuse(error)
    if len(to_json(clean).encode()) > MOST_BYTES:
        raise Refused(Refusal.TOO_LONG, f"a body has at most {MOST_BYTES} bytes")
    return clean


def record(model: type[Model], fields: Mapping[str, Any]) -> Model:
    """Check a record.

    Args:
        model: What it is.
        fields: What the screen sent.

    Returns:
        The record.

    Raises:
        Refused: `invalid` or `too_long`.
    """
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        refuse(error)


def _kind(exercise: object, kind: object) -> Kind | None:
    known = isinstance(exercise, str) and isinstance(kind, str) and exercise in names()
    return get(str(exercise)).kinds.get(str(kind)) if known else None


def refuse(error: ValidationError) -> NoReturn:
    """Refuse what a model refused, without repeating what was written.

    Args:
        error: The model's own words.

    Raises:
        Refused: `too_long` when everything wrong is a length, else `invalid`.
    """
    mistakes = error.errors(include_url=False, include_input=False, include_context=False)
    types = {one["type"] for one in mistakes}
    code = Refusal.TOO_LONG if types <= _LONG else Refusal.INVALID
    raise Refused(code, f"{error.title}: {', '.join(sorted(types))}") from None
