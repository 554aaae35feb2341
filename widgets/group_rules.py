"""The rules the group gives itself: propose, merge, agree or discuss, adopt."""

from __future__ import annotations

from widgets.panel import Panel


class GroupRules(Panel):
    """The rules the group gives itself: propose, merge, agree or discuss, adopt."""
