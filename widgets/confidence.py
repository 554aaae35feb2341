"""A few statements about oneself, at the start and at the end."""

from __future__ import annotations

from widgets.panel import Panel


class Confidence(Panel):
    """A few statements about oneself, at the start and at the end."""
