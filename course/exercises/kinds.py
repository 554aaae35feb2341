"""Kinds of entries: what each may hold, who makes it, how many."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

# Characters that draw nothing, or turn the text around them: nobody types them, and they can disguise a text.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")


class Body(BaseModel):
    """The body of an entry: only the declared fields, never changed in place."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def tidy(value: object) -> object:
    """Clean a text that a person typed.

    Args:
        value: What the screen sent.

    Returns:
        The text without unseen characters and outer spaces, None when nothing is left; anything that is not
        a text comes back as it is, for the model to refuse.
    """
    if not isinstance(value, str):
        return value
    plain = UNSEEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", plain).strip() or None


def without_repeats(values: tuple[str, ...]) -> tuple[str, ...]:
    """Keep the first of equal texts, whatever their capitals.

    Args:
        values: Chosen and typed texts, in the person's order.

    Returns:
        The texts, each once.
    """
    return tuple({value.casefold(): value for value in reversed(values)}.values())[::-1]


Tidy = BeforeValidator(tidy)
Once = AfterValidator(without_repeats)
EntryId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,79}$")]


@dataclass(frozen=True)
class Kind:
    """What one sort of entry may hold.

    Attributes:
        model: Validates the body.
        by: Who makes such entries: a participant at a "seat", or the facilitator's "desk".
        most: How many a seat may keep; None when something else limits them.
        needs_about: Whether it speaks of another entry, which must then be named.
        shareable: Whether its owner can show it to the group.
        mergeable: Whether the facilitator can put two similar ones together on the wall.
        to: Who can get it: the group, once its owner shares it; the owner of the entry that it is about, at
            once, and nobody else; nobody.
        named: Whether those who get it see who made it.
        anonymous: Whether sharing it hands it over for good, without any tie to its owner.
        about: The kind of the entry that it speaks of; None where any will do.
        links: The fields that hold ids of one's own entries, with the exercises and kinds of these.
    """

    model: type[BaseModel]
    by: Literal["seat", "desk"] = "seat"
    most: int | None = None
    needs_about: bool = False
    shareable: bool = True
    mergeable: bool = False
    to: Literal["group", "owner", "nobody"] = "group"
    named: bool = False
    anonymous: bool = False
    about: str | None = None
    links: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=lambda: MappingProxyType({}))

    def clean(self, body: object) -> dict[str, Any]:
        """Validate what was sent as a body.

        Args:
            body: The fields, as the screen sent them.

        Returns:
            The fields to keep: tidied, each present, an empty one being None or an empty list.

        Raises:
            pydantic.ValidationError: When a field is unknown, missing, too long or not of its type.
        """
        return self.model.model_validate(body).model_dump(mode="json")
