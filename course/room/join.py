"""Secrets of a room: what a QR code carries, and what a person without a camera types."""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that a code read aloud is typed right."""

CODE_LENGTH = 8


def new_join_secret() -> str:
    """Make the secret that the room's QR code carries.

    Returns:
        128 random bits, safe in the fragment of an address.
    """
    return secrets.token_urlsafe(16)


def new_room_code() -> str:
    """Make the code that a person without a camera types.

    Returns:
        Eight letters and digits, in two groups of four.
    """
    letters = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def new_token() -> str:
    """Make the secret of the facilitator's door.

    Returns:
        128 random bits, safe in an address.
    """
    return secrets.token_urlsafe(16)
