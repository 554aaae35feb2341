"""From tasks to competences, with the deck of sixty cards."""

from __future__ import annotations

from widgets.panel import Panel


class CompetenceCards(Panel):
    """From tasks to competences, with the deck of sixty cards."""
