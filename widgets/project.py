"""What one wants, what it asks, what one has, what is missing."""

from __future__ import annotations

from widgets.panel import Panel


class Project(Panel):
    """What one wants, what it asks, what one has, what is missing."""
