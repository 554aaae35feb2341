"""Knowledge, know-how, attitude: sort alone, compare together."""

from __future__ import annotations

from widgets.panel import Panel


class WhatIsACompetence(Panel):
    """Knowledge, know-how, attitude: sort alone, compare together."""
