"""Preparing the interviews that end the cycle."""

from __future__ import annotations

from widgets.panel import Panel


class Interview(Panel):
    """Preparing the interviews that end the cycle."""
