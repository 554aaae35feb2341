"""The session's objectives and timetable, computed from its activities."""

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet
from course.exercises.spec import read_spec
from course.exercises.words import ExerciseWords, words
from course.programme import Session, load


def write(request: PaperRequest) -> str:
    """Write the paper.

    Args:
        request: What to print; it names the session.

    Returns:
        Markdown.

    Raises:
        KeyError: When there is no such session.
    """
    session = load().sessions[request.session or ""].fitted(request.minutes)
    told, own = session.words(request.language), words("agenda", request.language)
    sheet = Sheet(2, pictures=request.pictures)
    sheet.title(own.paper["title"].format(session=told.title), read_spec("agenda").picture)
    sheet.section(own.paper["objectives"])
    sheet.bullets(told.objectives)
    _timetable(sheet, own, session, request)
    if request.edition == "facilitator":
        _for_facilitator(sheet, own, told.summary, told.before)
    return sheet.render()


def _timetable(sheet: Sheet, own: ExerciseWords, session: Session, request: PaperRequest) -> None:
    starts, told = session.starts(), session.words(request.language).activities
    sheet.section(own.paper["timetable"])
    sheet.table(
        (own.paper["starts"], own.paper["what"], own.paper["minutes"]),
        [
            (f"{starts[one.slug] // 60}:{starts[one.slug] % 60:02}", told[one.slug].title, str(one.minutes))
            for one in session.activities
        ],
    )
    sheet.text(own.paper["total"].format(minutes=session.minutes))


def _for_facilitator(sheet: Sheet, own: ExerciseWords, summary: str, before: tuple[str, ...]) -> None:
    """Add what a language for participants only does not have."""
    if summary:
        sheet.section(own.paper["summary"])
        sheet.text(summary)
    if before:
        sheet.section(own.paper["before"])
        sheet.bullets(before)
