"""What people do for others, how they learn, what migration taught them."""

from __future__ import annotations

from widgets.panel import Panel


class SocialExperiences(Panel):
    """What people do for others, how they learn, what migration taught them."""
