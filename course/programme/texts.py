"""What every content file is made of: texts of limited length, names, minutes."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt
from pydantic_core import PydanticCustomError

LONGEST_SENTENCE = 20


class Content(BaseModel):
    """A part of a content file: no unknown key, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def count_words(text: str) -> int:
    """Count the words of a sentence; punctuation standing alone is not a word.

    Args:
        text: In any script.

    Returns:
        How many words.
    """
    return sum(1 for part in text.split() if re.search(r"\w", part))


def at_most(most: int) -> AfterValidator:
    """Limit the words of a text.

    Args:
        most: How many words it may have.

    Returns:
        A validator for a model's field.
    """

    def short(text: str) -> str:
        count = count_words(text)
        if count > most:
            facts = {"most": most, "count": count}
            raise PydanticCustomError("too_many_words", "at most {most} words (here {count})", facts)
        return text

    return AfterValidator(short)


def _asks(text: str) -> str:
    if not text.endswith(("?", "؟")):
        raise PydanticCustomError("not_a_question", "a question, with its mark at the end")
    return text


Text = Annotated[str, Field(min_length=1)]
Sentence = Annotated[Text, at_most(LONGEST_SENTENCE)]  # what participants read: short enough for A2
Question = Annotated[Sentence, AfterValidator(_asks)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$")]
Minutes = Annotated[StrictInt, Field(ge=1, le=480)]
