"""The tables of a book, the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
)

VERSION = 3
"""The number of the schema below; `migrations.py` leads every older one here."""

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("book", Text, nullable=False),
    Column("key_check", LargeBinary, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("removed", BigInteger, nullable=False),
    Column("swept", BigInteger, nullable=False),
    Column("settings", Text, nullable=False),
)

seat = Table(
    "seat",
    metadata,
    Column("id", Text, primary_key=True),
    Column("secret_hash", LargeBinary, nullable=False, unique=True),
    Column("alias", Text, nullable=False),
    Column("picture", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("joined", BigInteger, nullable=False),
    Column("arrived", Integer, nullable=False),
    Index("seat_arrived", "arrived"),
)

entry = Table(
    "entry",
    metadata,
    Column("id", Text, primary_key=True),
    Column("exercise", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("seat", Text, ForeignKey("seat.id"), nullable=True),
    Column("body", Text, nullable=False),
    Column("shared", Boolean, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("tutor", Boolean, nullable=False, server_default=false()),
    Index("entry_revision", "revision"),
    Index("entry_exercise", "exercise", "kind"),
    Index("entry_news", "exercise", "revision"),
    Index("entry_seat", "seat", "exercise", "kind"),
)

entry_about = Table(
    "entry_about",
    metadata,
    Column("entry", Text, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    Column("about", Text, ForeignKey("entry.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("entry_about_about", "about"),
)

pace = Table(
    "pace",
    metadata,
    Column("door", Text, primary_key=True),
    Column("wrong", Integer, nullable=False),
    Column("last_ms", BigInteger, nullable=False),
    Column("until_ms", BigInteger, nullable=False),
)
