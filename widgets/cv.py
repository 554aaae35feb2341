"""A CV whose lines come from the portfolio."""

from __future__ import annotations

from widgets.panel import Panel


class Cv(Panel):
    """A CV whose lines come from the portfolio."""
