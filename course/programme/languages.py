"""The languages of the kit: a data file beside this one."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel, ConfigDict, RootModel

from course.programme.errors import Mistake, check
from course.programme.reading import read_yaml, validate


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    direction: Literal["ltr", "rtl"]
    facilitators: bool


class Language(_Line):
    """One language.

    Attributes:
        code: Two or three letters, as in the names of the files.
        name: The language's name in itself.
        direction: How it is written.
        facilitators: Whether the facilitator's texts exist in it too.
    """

    code: str


def read_languages(path: Path) -> Mapping[str, Language]:
    """Read a list of languages.

    Args:
        path: The YAML file.

    Returns:
        The languages by code, in the order of the file.

    Raises:
        ContentError: When the file has mistakes.
    """
    mistakes: list[Mistake] = []
    read = validate(RootModel[dict[str, _Line]], read_yaml(path), path.name, mistakes)
    check(mistakes)
    lines = read.root if read else {}
    return MappingProxyType({code: Language(code=code, **line.model_dump()) for code, line in lines.items()})


LANGUAGES: Mapping[str, Language] = read_languages(Path(__file__).with_name("languages.yaml"))
