"""A sentence of a catalogue with facts in it, as runs: a name or a person's words keep their own direction."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from exports.document.blocks import Run

if TYPE_CHECKING:
    from exports.document.blocks import Inline

FACT = re.compile(r"\{(\w+)\}")


def sentence(text: str, /, **facts: str | Run) -> Inline:
    """Put facts into a sentence.

    Args:
        text: A sentence in the reader's language, with `{names}`.
        **facts: What to put for the names; a text becomes a run that stands for itself.

    Returns:
        The runs, in order, none empty.

    Raises:
        KeyError: The sentence names a fact that is not given.
    """
    words, *rest = FACT.split(text)
    runs = [Run(words)]
    for name, words in zip(rest[::2], rest[1::2], strict=True):
        fact = facts[name]
        runs += [fact if isinstance(fact, Run) else Run(fact, isolated=True), Run(words)]
    return tuple(run for run in runs if run.text)
