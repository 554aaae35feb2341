"""What the facilitator can put on the wall for people who wrote on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from course.exercises.questions import Board, Form
from course.exercises.spec import Spec


@dataclass(frozen=True)
class FromPaper:
    """What of a form can be typed from paper.

    Attributes:
        fields: The fields that the wall shows something of, and those without which an entry is nothing.
        shows: The fields of which one must be answered, or the wall would show nothing.
        counted: Whether the wall only counts them, so that one gesture can tell what several people answered.
    """

    fields: tuple[str, ...]
    shows: tuple[str, ...]
    counted: bool = False

    def stands(self, body: Mapping[str, Any]) -> bool:
        """Tell whether the wall would show something of an entry.

        Args:
            body: Its body, already validated.

        Returns:
            Whether one of the fields that stand on the wall is answered.
        """
        return any(body.get(field) for field in self.shows)


def of_boards(spec: Spec) -> dict[str, FromPaper]:
    """Give what stands on the boards.

    Args:
        spec: The exercise's structure.

    Returns:
        Each form that has a board, and whose entries need nobody to be known: what is for one person only, is
        about somebody's entry, or shows who made it is never typed for others.
    """
    boards = {name: [board for board in spec.wall if name in board.form] for name in spec.forms}
    return {
        name: _of(spec, name, boards[name])
        for name, form in spec.forms.items()
        if boards[name] and _free(form)
    }


def _free(form: Form) -> bool:
    return form.to == "group" and not form.about and not form.named


def _of(spec: Spec, form: str, boards: list[Board]) -> FromPaper:
    keys = [step.key for step in spec.steps(form)]
    asked = {*spec.needs(form), *(field for board in boards for field in board.fields)}
    shown = {field for board in boards for field in board.field}
    return FromPaper(
        fields=tuple(key for key in keys if key in asked),
        shows=tuple(key for key in keys if key in shown),
        counted=all(board.show != "said" for board in boards),
    )
