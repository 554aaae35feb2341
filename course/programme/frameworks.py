"""Other frameworks of competences, whose names the cards of a deck may refer to: a data file beside this one."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, RootModel

from course.programme.errors import Mistake, check
from course.programme.reading import read_yaml, validate


class Framework(BaseModel):
    """One framework.

    Attributes:
        name: What it is called, with its year when it has one.
        terms: The names that a card may refer to.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    terms: tuple[str, ...]


def read_frameworks(path: Path) -> Mapping[str, Framework]:
    """Read a list of frameworks.

    Args:
        path: The YAML file.

    Returns:
        The frameworks by short name, in the order of the file.

    Raises:
        ContentError: When the file has mistakes.
    """
    mistakes: list[Mistake] = []
    read = validate(RootModel[dict[str, Framework]], read_yaml(path), path.name, mistakes)
    check(mistakes)
    return MappingProxyType(read.root if read else {})


FRAMEWORKS: Mapping[str, Framework] = read_frameworks(Path(__file__).with_name("frameworks.yaml"))
