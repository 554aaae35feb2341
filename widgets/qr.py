"""QR codes as rows of modules, for screens that draw them as shapes."""

from __future__ import annotations

import segno


def rows(text: str) -> list[str]:
    """Encode a text as the modules of a QR code, without the quiet zone.

    Args:
        text: what the code says: an address, or a Wi-Fi network.

    Returns:
        One string of ``0`` and ``1`` for each row, all of one length.
    """
    code = segno.make(text, error="m", micro=False)
    return ["".join("1" if module else "0" for module in row) for row in code.matrix]
