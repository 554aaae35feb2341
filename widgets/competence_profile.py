"""One's cards by family: a picture of oneself, without score or rank."""

from __future__ import annotations

from widgets.panel import Panel


class CompetenceProfile(Panel):
    """One's cards by family: a picture of oneself, without score or rank."""
