"""What the club remembers: an encrypted book, seats that write in it, a desk that moderates.

>>> from course.book import Book, create_key_file
>>> key = create_key_file(folder / "club.key", "four words to remember")  # doctest: +SKIP
>>> book = Book.create(folder / "club.passerelle", key)  # doctest: +SKIP
>>> seat, secret = book.join("Aube", "bird", "fr")  # doctest: +SKIP
"""

from course.book.arrivals import Brought
from course.book.book import Book
from course.book.club import Club, Place, Wifi
from course.book.desk import Desk
from course.book.errors import (
    BookBusy,
    BookError,
    BookExists,
    BookMissing,
    BookReadOnly,
    BookUnreachable,
    DiskFull,
    EmptyPassphrase,
    ForeignProcess,
    KeyExists,
    KeyMissing,
    NewerBook,
    NotABook,
    NotAKey,
    NotATutorName,
    Refusal,
    Refused,
    SweepOwed,
    TooBusy,
    WrongKey,
    WrongPassphrase,
)
from course.book.figures import DEFINITIONS, Distribution, Figure, Indicators
from course.book.flaws import Flaw, PortfolioError
from course.book.indicators import compute_indicators
from course.book.key_files import destroy, key_path
from course.book.keys import create_key_file, new_key, open_key_file
from course.book.pace import Door, Guess, Pace
from course.book.records import ClubSettings, Role, SeatRecord, SessionDate
from course.book.room import RoomState
from course.book.seat import Seat
from course.book.tutor_keys import add_tutor, remove_tutor, tutors

__all__ = [
    "DEFINITIONS",
    "Book",
    "BookBusy",
    "BookError",
    "BookExists",
    "BookMissing",
    "BookReadOnly",
    "BookUnreachable",
    "Brought",
    "Club",
    "ClubSettings",
    "Desk",
    "DiskFull",
    "Distribution",
    "Door",
    "EmptyPassphrase",
    "Figure",
    "Flaw",
    "ForeignProcess",
    "Guess",
    "Indicators",
    "KeyExists",
    "KeyMissing",
    "NewerBook",
    "NotABook",
    "NotAKey",
    "NotATutorName",
    "Pace",
    "Place",
    "PortfolioError",
    "Refusal",
    "Refused",
    "Role",
    "RoomState",
    "Seat",
    "SeatRecord",
    "SessionDate",
    "SweepOwed",
    "TooBusy",
    "Wifi",
    "WrongKey",
    "WrongPassphrase",
    "add_tutor",
    "compute_indicators",
    "create_key_file",
    "destroy",
    "key_path",
    "new_key",
    "open_key_file",
    "remove_tutor",
    "tutors",
]
