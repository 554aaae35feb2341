"""What people did at work, abroad and here, task by task."""

from __future__ import annotations

from widgets.panel import Panel


class Experiences(Panel):
    """What people did at work, abroad and here, task by task."""
