"""The guide of one activity; for participants, what we do."""

from course.exercises.exercise import PaperRequest
from course.exercises.paper import Sheet
from course.exercises.words import words
from course.programme import ActivityWords, load


def write(request: PaperRequest) -> str:
    """Write the paper.

    Args:
        request: What to print; it names the session and the activity.

    Returns:
        Markdown.

    Raises:
        KeyError: When there is no such session or activity.
    """
    session = load().sessions[request.session or ""].fitted(request.minutes)
    activity = {one.slug: one for one in session.activities}[request.activity or ""]
    told, own = session.words(request.language).activities[activity.slug], words("activity", request.language)
    sheet = Sheet(2, pictures=request.pictures)
    if request.edition == "participant":
        sheet.title(told.title, activity.picture)
        sheet.text(told.seat)
    else:
        title = own.paper["title"].format(activity=told.title, minutes=activity.minutes)
        sheet.title(title, activity.picture)
        sheet.text(told.seat)
        _guide(sheet, own.paper, told)
    return sheet.render()


def _guide(sheet: Sheet, titles: dict[str, str], told: ActivityWords) -> None:
    """Write the guide; a part without words (a language for participants only, no material) is left out."""
    if told.objective:
        sheet.section(titles["objective"])
        sheet.text(told.objective)
    if told.materials:
        sheet.section(titles["materials"])
        sheet.bullets(told.materials)
    if told.steps:
        sheet.section(titles["steps"])
        sheet.numbers(titles["step"].format(text=one.text, minutes=one.minutes) for one in told.steps)
    for key, items in (("say", told.say), ("avoid", told.avoid)):
        if items:
            sheet.section(titles[key])
            sheet.bullets(items)
    for key in ("without_phones", "few_readers", "remote"):
        text = getattr(told, key)
        if text:
            sheet.section(titles[key])
            sheet.text(text)
