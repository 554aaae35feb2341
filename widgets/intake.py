"""Before the cycle: what brings the person, when, which languages, what was agreed."""

from __future__ import annotations

from widgets.panel import Panel


class Intake(Panel):
    """Before the cycle: what brings the person, when, which languages, what was agreed."""
