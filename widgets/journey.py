"""A personal timeline of steps, of which each person shares only what they choose."""

from __future__ import annotations

from widgets.panel import Panel


class Journey(Panel):
    """A personal timeline of steps, of which each person shares only what they choose."""
