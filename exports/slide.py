"""What stands on each slide of a session, and the words to say beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from course.exercises import words
from course.programme import Activity, Language, Session, gettext
from exports.errors import _
from exports.request import HandoutRequest

SENTENCES = re.compile(r"(?<=[.?!؟])[ \n]+")
BREAK = "break"
CLOSING = "closing"


@dataclass(frozen=True)
class Note:
    """A part of the words to say.

    Attributes:
        title: Its title.
        lines: What it says.
        aloud: Whether it is read aloud.
    """

    title: str
    lines: tuple[str, ...]
    aloud: bool = False


@dataclass(frozen=True)
class Slide:
    """One slide.

    Attributes:
        kind: `opening`, `objectives`, `activity`, `break`, `closing` or `own`.
        title: Its title.
        picture: A picture of the kit; none when empty.
        minutes: How long it lasts; none when 0.
        lines: What it says, a sentence each.
        notes: The words to say.
        markdown: What a trainer's own slide says.
    """

    kind: str
    title: str
    picture: str = ""
    minutes: int = 0
    lines: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    markdown: str = ""


def opening(request: HandoutRequest, spoken: Language) -> Iterator[Slide]:
    """Write the first two slides: the session, then its objectives.

    Args:
        request: The session, and the language of the slides.
        spoken: The language of the words to say.

    Yields:
        The slides.
    """
    told = request.session.words(request.language.code)
    own = words("agenda", request.language.code).paper
    beside = request.session.words(spoken.code)
    titles = words("agenda", spoken.code).paper
    prepared = Note(titles["before"], tuple(beside.before))
    yield Slide("opening", told.title, notes=(prepared,) if beside.before else ())
    yield Slide("objectives", own["objectives"], "target", lines=tuple(told.objectives))


def activity_slide(request: HandoutRequest, activity: Activity, spoken: Language) -> Slide:
    """Write the slide of an activity.

    Args:
        request: The session, and the language of the slides.
        activity: One of the session's activities.
        spoken: The language of the words to say.

    Returns:
        The slide: what participants do, sentence by sentence.
    """
    told = request.session.words(request.language.code).activities[activity.slug]
    kind = activity.slug if activity.slug in {BREAK, CLOSING} else "activity"
    lines = tuple(SENTENCES.split(told.seat))
    notes = _notes(request.session, activity, spoken)
    return Slide(kind, told.title, activity.picture, activity.minutes, lines, notes)


def slide_labels(request: HandoutRequest, spoken: Language) -> dict[str, str]:
    """Give the few words of the page itself.

    Args:
        request: The session, and the language of the slides.
        spoken: The language of the words to say.

    Returns:
        Words for the slides, and those of the window of notes, which begin with `notes_`.
    """
    slides, notes = gettext(request.language.code), gettext(spoken.code)
    return {
        "minutes": slides(_("{n} min")),
        "previous": slides(_("Previous slide")),
        "next": slides(_("Next slide")),
        "notes_title": notes(_("Words to say")),
        "notes_next": notes(_("Next: {title}")),
        "notes_elapsed": notes(_("Since the beginning: {time}")),
        "notes_blocked": notes(
            _("The browser did not open the window of notes. Allow it, then press S again.")
        ),
    }


def _notes(session: Session, activity: Activity, spoken: Language) -> tuple[Note, ...]:
    told = session.words(spoken.code).activities[activity.slug]
    titles = words("activity", spoken.code).paper
    said = {
        "objective": (told.objective,) if told.objective else (),
        "steps": tuple(titles["step"].format(text=one.text, minutes=one.minutes) for one in told.steps),
        "say": told.say,
        "avoid": told.avoid,
    }
    order = ("say", "steps", "objective", "avoid")
    return tuple(Note(titles[key], said[key], key == "say") for key in order if said[key])
