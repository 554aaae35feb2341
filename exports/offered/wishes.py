"""What may be asked for, checked: a wish comes from a browser, and anything else than these is refused."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Literal, Self, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from course.programme import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

Typed = Annotated[str, Field(max_length=80)]
"""What a person types for one file: it is in no model that is kept."""


def _spoken(code: str) -> str:
    if code not in LANGUAGES:
        raise ValueError("no language of the kit")
    return code


Code = Annotated[str, AfterValidator(_spoken)]
OneLanguage = Annotated[list[Code], Field(min_length=1, max_length=1)]
TwoLanguages = Annotated[list[Code], Field(min_length=1, max_length=2)]


class _Wish(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class CvWish(_Wish):
    """A CV.

    Attributes:
        what: `cv`.
        layout: How it looks.
        languages: A language, or two for both beside each other.
        to: The kind of file.
        name: The name to print.
        phone: A telephone number.
        email: An address.
        photo: Whether the photograph that was sent stands on it.
    """

    what: Literal["cv"]
    layout: Literal["plain", "competences_first", "first_job_here"]
    languages: TwoLanguages
    to: Literal["pdf", "docx", "json", "xml"]
    name: Typed = ""
    phone: Typed = ""
    email: Typed = ""
    photo: bool = False


class PortfolioWish(_Wish):
    """A portfolio to read.

    Attributes:
        what: `portfolio`.
        languages: Its language.
        to: The kind of file.
    """

    what: Literal["portfolio"]
    languages: OneLanguage
    to: Literal["pdf", "html", "docx"]


class PlanWish(_Wish):
    """An action plan.

    Attributes:
        what: `action_plan`.
        languages: Its language.
        to: The kind of file.
    """

    what: Literal["action_plan"]
    languages: OneLanguage
    to: Literal["pdf", "docx"] = "pdf"


class AttestationWish(_Wish):
    """An attestation of participation.

    Attributes:
        what: `attestation`.
        languages: Its language.
        to: The kind of file.
        name: The name to print.
        competences: The ids of the competences that the person chose to name.
    """

    what: Literal["attestation"]
    languages: OneLanguage
    to: Literal["pdf", "docx"] = "pdf"
    name: Typed = ""
    competences: Annotated[list[Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]], Field(max_length=60)] = []


PersonWish: TypeAlias = CvWish | PortfolioWish | PlanWish | AttestationWish
PERSON_WISH: TypeAdapter[PersonWish] = TypeAdapter(Annotated[PersonWish, Field(discriminator="what")])


CLUB_KINDS: Mapping[str, Mapping[str, list[str]]] = MappingProxyType(
    {
        "handouts": {
            "to": ["pdf", "html", "docx"],
            "editions": ["participant", "facilitator"],
            "fill": ["yes"],
        },
        "slides": {"to": ["html"]},
        "attendance": {"to": ["pdf", "docx"]},
        "charter": {"to": ["pdf", "docx"], "papers": ["a4", "a3"], "fill": ["yes"]},
        "journey": {"to": ["pdf"], "papers": ["a4", "a3"]},
        "cards": {"to": ["pdf"]},
        "key_cards": {"to": ["pdf"]},
        "report": {"to": ["pdf", "docx", "csv"], "audiences": ["funders", "team"]},
    }
)
"""A club's documents, and in what ways each can be had: the key of a choice -> what can be chosen."""

Form = Literal["pdf", "html", "docx", "csv"]


class ClubWish(_Wish):
    """A club's document, once for each combination of what was chosen.

    Attributes:
        what: Which document.
        languages: Its languages; for cards, those that stand on each.
        to: Kinds of file.
        editions: For whom handouts are.
        papers: Sizes of paper.
        audiences: Who reads a report.
        filled: Whether sheets hold what the group shared.
    """

    what: str
    languages: Annotated[list[Code], Field(min_length=1, max_length=8)]
    to: Annotated[list[Form], Field(min_length=1, max_length=4)]
    editions: Annotated[list[Literal["participant", "facilitator"]], Field(max_length=2)] = []
    papers: Annotated[list[Literal["a4", "a3"]], Field(max_length=2)] = []
    audiences: Annotated[list[Literal["funders", "team"]], Field(max_length=2)] = []
    filled: bool = False

    @model_validator(mode="after")
    def _there_is_such_a_thing(self) -> Self:
        """Refuse what no screen offers, and a choice that is not made."""
        kind = CLUB_KINDS.get(self.what)
        if kind is None:
            raise ValueError("no document of a club")
        for name in ("to", "editions", "papers", "audiences"):
            chosen, known = getattr(self, name), set(kind.get(name, ()))
            if not known.issuperset(chosen) or bool(known) != bool(chosen) or len(set(chosen)) < len(chosen):
                raise ValueError(f"no such {name}")
        if self.filled and "fill" not in kind:
            raise ValueError("nothing to fill in")
        if self.what == "cards" and len(self.languages) > 2:  # noqa: PLR2004 - more do not fit on a card
            raise ValueError("more languages than a card can hold")
        return self
