"""The process of a door: ``python -m course.room.doors``, with its settings as one line on standard input.

Standard input stays open as a lifeline: when it closes, the supervisor is gone, and so is the room.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from course.room.folder import destroy
from course.room.lifeline import end_with_parent, hold, stop_self
from course.room.settings import DoorSettings


def main() -> None:
    """Open the door and keep it open until told to stop, or until the supervisor is gone."""
    end_with_parent()
    door = DoorSettings.from_json(sys.stdin.readline())
    orphaned: list[bool] = []

    def on_end() -> None:
        orphaned.append(True)
        stop_self()

    hold(sys.stdin, on_end)
    run(door)
    if orphaned:
        destroy(Path(door.folder))


def run(door: DoorSettings) -> None:
    """Run a door until it stops.

    Args:
        door: Its settings.
    """
    logging.basicConfig(
        format="%(levelname)s %(name)s: %(message)s", level=logging.INFO if door.verbose else logging.ERROR
    )
    logging.captureWarnings(capture=True)  # deprecations of Jupyter's own are of no use to a person
    if door.role == "lab":
        from course.room.lab import run_lab  # noqa: PLC0415 - JupyterLab is large, and mostly not asked for

        run_lab(door)
        return
    from course.room.facilitator import FacilitatorDoor  # noqa: PLC0415 - idem for what the other door needs
    from course.room.participants import ParticipantsDoor  # noqa: PLC0415

    kind = FacilitatorDoor if door.role == "facilitator" else ParticipantsDoor
    application = kind.instance(door=door, log_level=logging.INFO if door.verbose else logging.ERROR)
    application.initialize()
    application.start()


if __name__ == "__main__":
    main()
