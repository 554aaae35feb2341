"""What people say of the programme, without their names."""

from __future__ import annotations

from widgets.panel import Panel


class Evaluation(Panel):
    """What people say of the programme, without their names."""
