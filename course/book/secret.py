"""A seat's own secret: 128 random bits that a person can also copy by hand."""

from __future__ import annotations

import hashlib
import re
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that a hand-copied code stays readable."""

LENGTH = 26
_BITS = 128
_LOOKALIKES = str.maketrans("OIL", "011")


def new_secret() -> str:
    """Make a seat's secret.

    Returns:
        26 letters and digits of Crockford's base 32.
    """
    number = secrets.randbits(_BITS)
    return "".join(ALPHABET[(number >> shift) & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def normalise(text: str) -> str | None:
    """Read a secret as a person may have copied it.

    Args:
        text: Any case, with or without spaces and hyphens, with O for 0 and I or L for 1.

    Returns:
        The secret as it was made, or None when it cannot be one.
    """
    bare = re.sub(r"[\s\-‐-―]", "", text).upper().translate(_LOOKALIKES)
    if len(bare) != LENGTH or any(letter not in ALPHABET for letter in bare):
        return None
    return bare


def digest(secret: str) -> bytes:
    """Hash a normalised secret; only this is kept in the book.

    Args:
        secret: What `normalise` returned.

    Returns:
        32 bytes. The secret has 128 random bits, so a fast hash is enough.
    """
    return hashlib.blake2b(secret.encode("ascii"), digest_size=32, person=b"passerelle.seat").digest()
