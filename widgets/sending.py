"""How a view travels: whole to a page that knows none, and else only what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from widgets.changes import difference

if TYPE_CHECKING:
    from collections.abc import Iterable

WHOLE = frozenset({"view", "view_number"})
"""What a page needs that knows no view yet."""


class Sending(anywidget.AnyWidget):  # type: ignore[misc]
    """A widget whose view is sent by its changes; `widgets/shared/changes.js` keeps it whole on the page."""

    view = traitlets.Dict().tag(sync=True)
    """What is to be shown, computed here; the browser only reads it."""

    view_number = traitlets.Int().tag(sync=True)
    """How many views there were before this one; it travels with the whole view."""

    change = traitlets.Dict().tag(sync=True)
    """What made the last view from the one before: ``{"number": the last one's, "change": see widgets.changes}``."""

    def show(self, view: dict[str, Any]) -> None:
        """Make this the view, and send what is different, if anything is.

        Args:
            view: The view, JSON values only.
        """
        change = difference(self.view, view)
        if change is None:
            return
        # In one message, from which send_state takes the whole or the change.
        with self.hold_sync():
            self.view, self.view_number = view, self.view_number + 1
            self.change = {"number": self.view_number, "change": change}

    def send_state(self, key: str | Iterable[str] | None = None) -> None:
        """Send some of the state, or all of it: of a view that has changed only the change.

        Args:
            key: what to send; everything when not given.
        """
        keys = {key} if isinstance(key, str) else key if key is None else set(key)
        super().send_state(keys - WHOLE if keys and "change" in keys else keys)

    def get_state(
        self, key: str | Iterable[str] | None = None, drop_defaults: bool = False
    ) -> dict[str, Any]:
        """Give some of the state, or all of it: a whole view needs no change.

        Args:
            key: what to give; everything when not given.
            drop_defaults: whether to leave out what is as it was first.

        Returns:
            The state, by name.
        """
        state: dict[str, Any] = super().get_state(key, drop_defaults)
        return state if key else {name: value for name, value in state.items() if name != "change"}
