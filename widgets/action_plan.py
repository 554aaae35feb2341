"""A goal, three small actions, and what became of them."""

from __future__ import annotations

from widgets.panel import Panel


class ActionPlan(Panel):
    """A goal, three small actions, and what became of them."""
