"""What the club remembers: an encrypted book, seats that write in it, a desk that moderates.

>>> from course.book import Book, create_key_file
>>> key = create_key_file(folder / "club.key", "four words to remember")  # doctest: +SKIP
>>> book = Book.create(folder / "club.passerelle", key)  # doctest: +SKIP
>>> seat, secret = book.join("Aube", "bird", "fr")  # doctest: +SKIP
"""

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
    Refusal,
    Refused,
    TooBusy,
    WrongKey,
    WrongPassphrase,
)
from course.book.keys import create_key_file, destroy, key_path, new_key, open_key_file
from course.book.pace import Door, Guess, Pace
from course.book.records import ClubSettings, Role, SeatRecord, SessionDate
from course.book.room import RoomState
from course.book.seat import Seat

__all__ = [
    "Book",
    "BookBusy",
    "BookError",
    "BookExists",
    "BookMissing",
    "BookReadOnly",
    "BookUnreachable",
    "Club",
    "ClubSettings",
    "Desk",
    "DiskFull",
    "Door",
    "EmptyPassphrase",
    "ForeignProcess",
    "Guess",
    "KeyExists",
    "KeyMissing",
    "NewerBook",
    "NotABook",
    "NotAKey",
    "Pace",
    "Place",
    "Refusal",
    "Refused",
    "Role",
    "RoomState",
    "Seat",
    "SeatRecord",
    "SessionDate",
    "TooBusy",
    "Wifi",
    "WrongKey",
    "WrongPassphrase",
    "create_key_file",
    "destroy",
    "key_path",
    "new_key",
    "open_key_file",
]
