"""Presenting oneself and someone else, tutors included."""

from __future__ import annotations

from widgets.panel import Panel


class Portraits(Panel):
    """Presenting oneself and someone else, tutors included."""
