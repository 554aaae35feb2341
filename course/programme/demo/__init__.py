"""The demo club: a fictional cycle with fictional seats, as data. Nobody in it exists.

`club.yaml` holds the club, its sessions, its seats and what the desk has done. `seats/<key>.yaml` holds what one person
has entered, session after session.
"""

from functools import lru_cache
from pathlib import Path

from course.programme.demo import agreement
from course.programme.demo.club import (
    DemoClub,
    DemoDesk,
    DemoEntry,
    DemoFile,
    DemoMerge,
    DemoPages,
    DemoPlace,
    DemoSeat,
    DemoSession,
)
from course.programme.errors import Mistake, need
from course.programme.loader import load
from course.programme.reading import read_yaml, validate

__all__ = [
    "FILE",
    "DemoClub",
    "DemoDesk",
    "DemoEntry",
    "DemoFile",
    "DemoMerge",
    "DemoPages",
    "DemoPlace",
    "DemoSeat",
    "DemoSession",
    "load_demo",
]

FILE = Path(__file__).with_name("club.yaml")


def load_demo(file: Path | None = None) -> DemoClub:
    """Load the demo club.

    Args:
        file: Another club file, with a folder `seats` beside it; the kit's when not given (read once, then kept).

    Returns:
        The club.

    Raises:
        ContentError: With every mistake of every file.
    """
    return _packaged() if file is None else _read(file)


@lru_cache(maxsize=1)
def _packaged() -> DemoClub:
    return _read(FILE)


def _read(file: Path) -> DemoClub:
    mistakes: list[Mistake] = []
    document, name = read_yaml(file), f"demo/{file.name}"
    club = validate(DemoFile, document, name, mistakes)
    sheets = {"": agreement.Sheet(document, name)}
    pages: dict[str, DemoPages] = {}
    for key in _keys(file.parent / "seats", club):
        sheet = agreement.Sheet(read_yaml(file.parent / "seats" / f"{key}.yaml"), f"demo/seats/{key}.yaml")
        found = validate(DemoPages, sheet.document, sheet.file, mistakes)
        if found:
            sheets[key], pages[key] = sheet, found
    whole = _together(need(club, mistakes), pages)
    return need(whole, [*agreement.of_club(sheets, whole, load())])


def _keys(folder: Path, club: DemoFile | None) -> list[str]:
    """Give the seats of the club, and the files of seats that it does not have."""
    named = [one.key for one in club.seats] if club else []
    return list(dict.fromkeys([*named, *sorted(one.stem for one in folder.glob("*.yaml"))]))


def _together(club: DemoFile, pages: dict[str, DemoPages]) -> DemoClub:
    seats = [DemoSeat.model_construct(**dict(one), entries=pages[one.key].entries) for one in club.seats]
    return DemoClub.model_construct(**dict(club) | {"seats": tuple(seats)})
