"""``passerelle tutor``: passphrases of the tutors' own, so that nobody has to share the club's."""

# ruff: noqa: PLC0415 - a command imports what it needs when it runs

from __future__ import annotations

from typing import TYPE_CHECKING

from course.room.errors import Usage
from course.room.words import Say, _

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from course.cli.commands import Translate


def add(options: Namespace, say: Say, translate: Translate) -> None:
    """Let a tutor open the club by a passphrase of the tutor's own.

    Args:
        options: The command line.
        say: Tells the person something.
        translate: Into the person's language.

    Raises:
        Usage: When there is a tutor of this name.
        BookError: When the club's passphrase is wrong, or a key cannot be read or written.
    """
    from course.book import KeyExists, add_tutor, open_key_file
    from course.room.clubs import Passphrases

    key = _key(options)
    passphrase = Passphrases(options.passphrase_file, translate).once()
    open_key_file(key, passphrase)  # a mistyped one is told before anybody chooses another one
    own = Passphrases(options.tutor_passphrase_file, translate)
    if own.by_hand:
        say(
            _("Now {name} chooses a passphrase and types it; nobody else needs to know it."),
            name=options.name,
        )
    try:
        made = add_tutor(key, passphrase, options.name, own.twice())
    except KeyExists as error:
        raise Usage(_("There is already a tutor of this name: {name}."), name=options.name) from error
    say(
        _("{name} can open the club now. Keep this file beside the book: {file}"),
        name=options.name,
        file=made,
    )


def show(options: Namespace, say: Say, _translate: Translate) -> None:
    """List the tutors who have a passphrase of their own.

    Args:
        options: The command line.
        say: Tells the person something.

    Raises:
        KeyMissing: When there is no club here.
    """
    from course.book import KeyMissing, tutors
    from course.book.key_files import key_files

    key = _key(options)
    if not key_files(key):
        raise KeyMissing(key, "no such file")
    names = tutors(key)
    for name in names:
        say("{name}", name=name)
    if not names:
        say(_("No tutor has a passphrase yet."))


def remove(options: Namespace, say: Say, _translate: Translate) -> None:
    """Take a tutor's passphrase away.

    Args:
        options: The command line.
        say: Tells the person something.

    Raises:
        Usage: When there is no tutor of this name.
    """
    from course.book import KeyMissing, remove_tutor, tutors

    key = _key(options)
    try:
        remove_tutor(key, options.name)
    except KeyMissing as error:
        known = ", ".join(tutors(key)) or "–"
        raise Usage(_("There is no tutor {name}. There are: {all}"), name=options.name, all=known) from error
    say(_("The passphrase of {name} does not open the club any more."), name=options.name)
    say(_("A copy of the book and of the tutor's file made before still opens with it."))


def _key(options: Namespace) -> Path:
    from course.room.clubs import key_file

    return key_file(options.club, options.key)
