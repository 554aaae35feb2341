"""Hopes and worries, anonymous, hidden until they are revealed."""

from __future__ import annotations

from widgets.panel import Panel


class Expectations(Panel):
    """Hopes and worries, anonymous, hidden until they are revealed."""
