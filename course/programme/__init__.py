"""What is taught: sessions, activities, decks and pictures, as files that an educator edits.

>>> from course.programme import load
>>> [session.minutes for session in load().sessions.values()]
[120, 120]
"""

from course.programme.deck import load_deck
from course.programme.deck_files import Card, CardWords, DeckWords, Family, References
from course.programme.demo import DemoClub, load_demo
from course.programme.errors import ContentError, Mistake, check, need
from course.programme.frameworks import FRAMEWORKS, Framework
from course.programme.interface import gettext, interface, untranslated
from course.programme.languages import LANGUAGES, Language
from course.programme.loader import load
from course.programme.pictures import PICTURES, picture
from course.programme.programme import CycleSession, Deck, Programme, Session
from course.programme.reading import Document, read_yaml, validate
from course.programme.session_files import Activity, ActivityWords, SessionWords, Step
from course.programme.texts import Content

__all__ = [
    "FRAMEWORKS",
    "LANGUAGES",
    "PICTURES",
    "Activity",
    "ActivityWords",
    "Card",
    "CardWords",
    "Content",
    "ContentError",
    "CycleSession",
    "Deck",
    "DeckWords",
    "DemoClub",
    "Document",
    "Family",
    "Framework",
    "Language",
    "Mistake",
    "Programme",
    "References",
    "Session",
    "SessionWords",
    "Step",
    "check",
    "gettext",
    "interface",
    "load",
    "load_deck",
    "load_demo",
    "need",
    "picture",
    "read_yaml",
    "untranslated",
    "validate",
]
