"""Read YAML files while remembering the line of every key, and check them against a model.

Other packages use it for content files of their own::

    mistakes: list[Mistake] = []
    document = read_yaml(path)
    words = validate(MyWords, document, "words/fr.yaml", mistakes)   # None when there is a mistake
    check(mistakes)                                                  # raises ContentError with all of them
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from course.programme.errors import Mistake

Key = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)
SHOWN = 60


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as people mean it: `no`, `18:30` and `2026-10-06` stay text. In C where there is C: five times faster."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@dataclass(frozen=True)
class Document:
    """A file as read: plain data, the line of every key, and what kept it from being read.

    Attributes:
        data: Dictionaries, lists, text, numbers; None when the file could not be read.
        lines: Line of each key, by path from the root.
        mistakes: Problems of the file itself, as (key, line, expected, found).
    """

    data: Any
    lines: dict[Key, int] = field(default_factory=dict)
    mistakes: list[tuple[Key, int | None, str, str]] = field(default_factory=list)

    def line(self, key: Key) -> int | None:
        """Find the line of a key, or of the nearest thing that contains it.

        Args:
            key: Path from the root; list items counted from 0.

        Returns:
            The line, counted from 1; None for a file that could not be read.
        """
        for size in range(len(key), -1, -1):
            if key[:size] in self.lines:
                return self.lines[key[:size]]
        return None

    def mistake(self, file: str, key: Key, expected: str, found: str) -> Mistake:
        """Locate a mistake in this document.

        Args:
            file: How to name the file.
            key: Path from the root; list items counted from 0.
            expected: What should be there.
            found: What is there.

        Returns:
            The mistake, with its line.
        """
        return Mistake(file, dotted(key), self.line(key), expected, found)


def dotted(key: Key) -> str:
    """Write a path for people.

    Args:
        key: Path from the root; list items counted from 0.

    Returns:
        For example `activities.welcome.steps[2]`; list items counted from 1.
    """
    text = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in key)
    return text.removeprefix(".")


def shown(value: object) -> str:
    """Quote what was found, shortened to fit a line.

    Args:
        value: Anything out of a file.

    Returns:
        A short quotation.
    """
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "several keys" if value else "nothing"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    text = " ".join(str(value).split())
    return f"“{text}”" if len(text) <= SHOWN else f"“{text[: SHOWN - 1]}…”"


def read_yaml(path: Path) -> Document:
    """Read one YAML file with the line of every key.

    A missing or broken file is not an exception: the document remembers it and `validate`
    reports it with all the other mistakes.

    Args:
        path: The file, in UTF-8.

    Returns:
        The document.
    """
    try:
        loader = _Loader(path.read_text(encoding="utf-8"))
        root = loader.get_single_node()
    except FileNotFoundError:
        return Document(None, mistakes=[((), None, "this file", "no file")])
    except UnicodeDecodeError:
        return Document(None, mistakes=[((), None, "text in UTF-8", "another encoding")])
    except yaml.YAMLError as error:
        return Document(None, mistakes=[_syntax(error)])
    document = Document(None, lines={(): 1})
    reader = _Reader(loader, document)
    return Document(reader.plain(root, ()), document.lines, document.mistakes)


def validate(model: type[Model], data: Document, file: str, mistakes: list[Mistake]) -> Model | None:
    """Check a document against a pydantic model and collect every mistake.

    Give the model `extra="forbid"` so that a key with a typing error is reported.

    Args:
        model: What the file must look like.
        data: What `read_yaml` returned.
        file: How to name the file in mistakes.
        mistakes: The list that receives the mistakes; nothing is raised.

    Returns:
        The model, or None when this file has a mistake.
    """
    before = len(mistakes)
    mistakes += [Mistake(file, dotted(key), line, *rest) for key, line, *rest in data.mistakes]
    if data.data is None and data.mistakes:
        return None
    try:
        checked = model.model_validate(data.data)
    except ValidationError as error:
        told = {dotted(key) for key, *_ in data.mistakes}
        found = [_mistake(one, data, file) for one in error.errors(include_url=False)]
        mistakes += [one for one in found if one.key not in told]
        return None
    return checked if len(mistakes) == before else None


class _Reader:
    """Turns YAML nodes into plain data, and notes where everything stands."""

    def __init__(self, loader: _Loader, document: Document) -> None:
        self._loader = loader
        self._document = document
        self._seen: set[int] = set()

    def plain(self, node: yaml.Node | None, key: Key) -> Any:  # noqa: ANN401
        if node is None:
            return None
        if self._is_alias(node, key) and not isinstance(node, yaml.ScalarNode):
            return None  # it may contain itself
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, key)
        if isinstance(node, yaml.SequenceNode):
            return [self._item(child, (*key, index)) for index, child in enumerate(node.value)]
        return self._loader.construct_object(node)

    def _is_alias(self, node: yaml.Node, key: Key) -> bool:
        """Refuse a node met a second time: a content file says what it says where it says it."""
        known = id(node) in self._seen
        self._seen.add(id(node))
        if known:
            line = self._document.line(key)
            self._document.mistakes.append((key, line, "the words themselves", "an alias (*)"))
        return known

    def _item(self, node: yaml.Node, key: Key) -> Any:  # noqa: ANN401
        self._document.lines[key] = node.start_mark.line + 1
        return self.plain(node, key)

    def _mapping(self, node: yaml.MappingNode, key: Key) -> dict[str, Any]:
        data: dict[str, Any] = {}
        lines = self._document.lines
        for name_node, value_node in node.value:
            name = str(name_node.value)
            here, line = (*key, name), name_node.start_mark.line + 1
            if name in data:
                again = f"it again, after line {lines[here]}"
                self._document.mistakes.append((here, line, "this key once", again))
                continue
            lines[here] = line
            data[name] = self.plain(value_node, here)
        return data


def _syntax(error: yaml.YAMLError) -> tuple[Key, int | None, str, str]:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    return ((), mark.line + 1 if mark else None, "a readable YAML file", problem)


def _mistake(error: ErrorDetails, data: Document, file: str) -> Mistake:
    key = tuple(part for part in error["loc"] if part != "[key]")
    if error["type"] == "missing":
        return data.mistake(file, key, "this key", "nothing")
    if error["type"] == "extra_forbidden":
        return data.mistake(file, key, "no key of this name", shown(error["input"]))
    expected = re.sub(r"^(?:Value error, )?(?:\w+ should (?:be|have) )?", "", error["msg"])
    return data.mistake(file, key, expected, shown(error["input"]))
