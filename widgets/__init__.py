"""Exercises on a screen: one module, one class, one script and one style sheet each, of one stem."""

from widgets.action_plan import ActionPlan
from widgets.activity import Activity
from widgets.agenda import Agenda
from widgets.attendance import Attendance
from widgets.competence_cards import CompetenceCards
from widgets.competence_profile import CompetenceProfile
from widgets.confidence import Confidence
from widgets.cv import Cv
from widgets.documents import Documents
from widgets.evaluation import Evaluation
from widgets.expectations import Expectations
from widgets.experiences import Experiences
from widgets.forum_visit import ForumVisit
from widgets.group_rules import GroupRules
from widgets.home import Home
from widgets.indicators import Indicators
from widgets.intake import Intake
from widgets.interview import Interview
from widgets.job_interview import JobInterview
from widgets.join import Join
from widgets.journey import Journey
from widgets.people import People
from widgets.portraits import Portraits
from widgets.project import Project
from widgets.seat import Seat
from widgets.social_experiences import SocialExperiences
from widgets.wall import Wall
from widgets.what_is_a_competence import WhatIsACompetence

__all__ = [
    "ActionPlan",
    "Activity",
    "Agenda",
    "Attendance",
    "CompetenceCards",
    "CompetenceProfile",
    "Confidence",
    "Cv",
    "Documents",
    "Evaluation",
    "Expectations",
    "Experiences",
    "ForumVisit",
    "GroupRules",
    "Home",
    "Indicators",
    "Intake",
    "Interview",
    "JobInterview",
    "Join",
    "Journey",
    "People",
    "Portraits",
    "Project",
    "Seat",
    "SocialExperiences",
    "Wall",
    "WhatIsACompetence",
]
