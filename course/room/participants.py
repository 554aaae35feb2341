"""The participants' door: on the local network, one page, its files, its connection, its farewell."""

from __future__ import annotations

from pathlib import Path

from course.room.answers import BuiltFile, Farewell
from course.room.assets import HASHED
from course.room.door import KERNEL, Door, Routes
from course.room.lean import LeanPage
from course.room.sockets import RoomSocket


class ParticipantsDoor(Door):
    """Opens seats, and nothing else: the list below is complete."""

    name = "passerelle-participants"

    def init_handlers(self) -> Routes:
        """List the addresses that the door answers to.

        Returns:
            The routes.
        """
        # A phone says two kinds of message; the gate lets no other through, and neither does Jupyter.
        self.kernel_manager.allowed_message_types = ["comm_msg"]
        seat = self.lean("seat", Path(self.door.notebooks) / "seat.ipynb", self.door.ready)
        return [
            (r"/", LeanPage, seat),
            (rf"/static/({HASHED})", BuiltFile, {"path": self.door.static}),
            (rf"/api/kernels/(?P<kernel_id>{KERNEL[1:-1]})/channels", RoomSocket),
            (rf"/leave/{KERNEL}", Farewell),
        ]
