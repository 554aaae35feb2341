"""Practising to present a competence with an example."""

from __future__ import annotations

from widgets.panel import Panel


class JobInterview(Panel):
    """Practising to present a competence with an example."""
