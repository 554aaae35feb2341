"""The named styles of a Word file: whoever edits one changes the whole document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from exports.writers.word.around import LISTS
from exports.writers.word.style_tables import TABLES
from exports.writers.word.words import locale

if TYPE_CHECKING:
    from exports.document.blocks import Design

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SIZES: dict[Design, float] = {
    "handout": 11.5,
    "cv": 10.5,
    "letter": 11,
    "report": 10.5,
    "cards": 11,
    "poster": 16,
}
FONT = "Arial"
"""On nearly every machine, with Latin, Greek, Cyrillic and Arabic letters; others fall back as Word does."""


@dataclass(frozen=True)
class Style:
    """One paragraph style.

    Attributes:
        name: As Word shows it.
        paragraph: Its paragraph properties.
        size: Its size, as a share of the text's.
        bold: Whether its words stand out.
        based: The style it takes all else from.
    """

    name: str
    paragraph: str = ""
    size: float = 1
    bold: bool = False
    based: str = "Normal"


KEPT = "<w:keepNext/><w:keepLines/>"
LINE = '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{width}"/></w:tabs>'
NINE = '<w:spacing w:before="0" w:after="0" w:line="510" w:lineRule="exact"/>'
LISTED = '<w:numPr><w:numId w:val="{}"/></w:numPr>'
INDENT = '<w:ind w:left="340" w:hanging="340"/>'
TICK = '<w:tabs><w:tab w:val="left" w:pos="425"/>{line}</w:tabs>'
STYLES = {
    "Lead": Style("Lead", '<w:spacing w:after="160"/>', 1.1),
    "Question": Style("Question", f'{KEPT}<w:spacing w:before="160" w:after="80"/>', bold=True),
    "Small": Style("Small", '<w:spacing w:after="60"/>', 0.85),
    "Title": Style(
        "Title",
        f'{KEPT}<w:spacing w:before="0" w:after="160" w:line="252" w:lineRule="auto"/>',
        2.0,
        bold=True,
    ),
    "Heading1": Style(
        "heading 1",
        f'{KEPT}<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr>'
        '<w:spacing w:before="320" w:after="140" w:line="252" w:lineRule="auto"/>',
        1.45,
        bold=True,
    ),
    "Heading2": Style("heading 2", f'{KEPT}<w:spacing w:before="240" w:after="80"/>', 1.15, bold=True),
    "Heading3": Style("heading 3", f'{KEPT}<w:spacing w:before="160" w:after="60"/>', 1.0, bold=True),
    "ListBullet": Style("List Bullet", f'{LISTED.format(1)}<w:spacing w:after="50"/>'),
    "ListNumber": Style("List Number", f'{LISTED.format(2)}<w:spacing w:after="50"/>'),
    "ListBulletLine": Style("List Bullet Line", LINE + NINE, based="ListBullet"),
    "ListNumberLine": Style("List Number Line", LINE + NINE, based="ListNumber"),
    "TickBox": Style(
        "Tick Box",
        TICK.format(line="") + '<w:spacing w:after="50"/><w:ind w:left="425" w:hanging="425"/>',
    ),
    "TickBoxLine": Style(
        "Tick Box Line",
        TICK.format(line='<w:tab w:val="right" w:leader="underscore" w:pos="{width}"/>') + NINE,
        based="TickBox",
    ),
    "WritingLine": Style("Writing Line", LINE + NINE),
    "Caption": Style("caption", f'{KEPT}<w:spacing w:before="120" w:after="80"/>', bold=True),
    "TableText": Style(
        "Table Text", '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>'
    ),
    "TableHeader": Style("Table Header", "<w:keepNext/>", bold=True, based="TableText"),
    "AfterTable": Style(
        "After Table", '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>', 0.4
    ),
    "Picture": Style("Picture", '<w:spacing w:before="60" w:after="60"/>'),
    "footer": Style(
        "footer", '<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs><w:spacing w:after="0"/>', 0.78
    ),
}
STYLE = Markup(
    '<w:style w:type="paragraph"{own} w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>'
    '<w:qFormat/><w:pPr>{paragraph}{level}</w:pPr><w:rPr>{bold}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    "</w:rPr></w:style>"
)
DEFAULTS = Markup(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="{namespace}"><w:docDefaults>'
    '<w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
    '<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="{language}" w:eastAsia="{language}"'
    ' w:bidi="{bidi}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276"'
    ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/>'
    "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>{styles}</w:styles>"
)
BUILT_IN = {"Title", "Heading1", "Heading2", "Heading3", "ListBullet", "ListNumber", "Caption", "footer"}
LEVELS = ("Title", "Heading1", "Heading2", "Heading3")
NUMBERING = Markup(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="{namespace}">{kinds}{lists}'
    "</w:numbering>"
)
KIND = Markup(
    '<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="{form}"/>{style}<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
    '<w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl></w:abstractNum>'
)
NUMBERED = Markup(
    '<w:num w:numId="{}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num>"
)


def styles_xml(design: Design, language: str, width: int) -> Markup:
    """Write the styles of a file.

    Args:
        design: The document's design, for the size of its text.
        language: The document's language.
        width: The width of its lines, in twips: writing lines are as long.

    Returns:
        The part `word/styles.xml`.
    """
    size = SIZES[design] * 2
    styles = [_style(key, one, size, width) for key, one in STYLES.items()]
    return DEFAULTS.format(
        namespace=NAMESPACE,
        font=FONT,
        size=round(size),
        language=locale(language),
        bidi=locale(language),
        styles=Markup().join([*styles, Markup(TABLES)]),  # noqa: S704 - ours
    )


def numbering_xml(lists: int) -> Markup:
    """Write the lists of a file.

    Args:
        lists: How many of them are numbered; each begins at 1.

    Returns:
        The part `word/numbering.xml`.
    """
    bullets = KIND.format(number=1, form="bullet", text="•", indent=340, style="")
    numbers = KIND.format(number=2, form="decimal", text="%1.", indent=454, style="")
    plain = Markup('<w:num w:numId="{0}"><w:abstractNumId w:val="{0}"/></w:num>')
    own = [NUMBERED.format(LISTS + place) for place in range(1, lists + 1)]
    return NUMBERING.format(
        namespace=NAMESPACE,
        kinds=bullets + numbers,
        lists=Markup().join([plain.format(1), plain.format(2), *own]),
    )


def _style(key: str, style: Style, size: float, width: int) -> Markup:
    level = Markup('<w:outlineLvl w:val="{}"/>').format(LEVELS.index(key)) if key in LEVELS else ""
    return STYLE.format(
        own="" if key in BUILT_IN else Markup(' w:customStyle="1"'),
        key=key,
        name=style.name,
        based=style.based,
        paragraph=Markup(style.paragraph.replace("{width}", str(width))),  # noqa: S704 - ours
        level=level,
        bold=Markup("<w:b/><w:bCs/>") if style.bold else "",
        size=round(size * style.size),
    )
