"""Questions for a forum, people met there, what one brings back."""

from __future__ import annotations

from widgets.panel import Panel


class ForumVisit(Panel):
    """Questions for a forum, people met there, what one brings back."""
