"""Exercises on a screen: one module, one class, one script and one style sheet each, of one stem."""

from widgets.activity import Activity
from widgets.agenda import Agenda
from widgets.attendance import Attendance
from widgets.expectations import Expectations
from widgets.group_rules import GroupRules
from widgets.home import Home
from widgets.join import Join
from widgets.journey import Journey
from widgets.portraits import Portraits
from widgets.seat import Seat
from widgets.wall import Wall
from widgets.what_is_a_competence import WhatIsACompetence

__all__ = [
    "Activity",
    "Agenda",
    "Attendance",
    "Expectations",
    "GroupRules",
    "Home",
    "Join",
    "Journey",
    "Portraits",
    "Seat",
    "Wall",
    "WhatIsACompetence",
]
