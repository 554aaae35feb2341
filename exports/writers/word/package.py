"""The file around the body of a Word document: nothing in it tells who made it, or when."""

import io
import zipfile
from collections.abc import Mapping

from markupsafe import Markup

from exports.document.blocks import Document
from exports.writers.word.around import relation
from exports.writers.word.words import locale

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = Markup('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')
SPACES = Markup(  # noqa: S704 - ours
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}/relationships" xmlns:wp="{DRAWING}/wordprocessingDrawing" xmlns:a="{DRAWING}/main"'
    f' xmlns:pic="{DRAWING}/picture"'
)
BODY = XML + Markup("<w:document {}><w:body>").format(SPACES) + Markup("{}{}</w:body></w:document>")
FOOTER = XML + Markup("<w:ftr {}>").format(SPACES) + Markup("{}</w:ftr>")
PAGE_OF = Markup(
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r>'
    '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
)
SETTINGS = XML + Markup(
    '<w:settings {}><w:removePersonalInformation/><w:defaultTabStop w:val="709"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="{}"/></w:settings>'
)
CORE = XML + Markup(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:language>{}</dc:language>'
    "</cp:coreProperties>"
)
TYPES = XML + Markup(  # noqa: S704 - ours
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/docProps/core.xml"'
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>{{}}</Types>'
)
TYPE = Markup('<Override PartName="/word/{0}.xml" ContentType="' + WORD + '.{0}+xml"/>')  # noqa: S704 - ours
RELATIONS = XML + Markup(f'<Relationships xmlns="{PACKAGE}/relationships">{{}}</Relationships>')  # noqa: S704 - ours
RELATION = Markup('<Relationship Id="{}" Type="{}" Target="{}"/>')
ROOT = RELATION.format(
    "rBody", f"{OFFICE}/relationships/officeDocument", "word/document.xml"
) + RELATION.format("rCore", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The zip format knows no earlier one: it stands for none."""


def packed(document: Document, parts: Mapping[str, Markup], pictures: Mapping[str, bytes]) -> bytes:
    """Put the parts of a Word file together.

    Args:
        document: The document, for its title and language.
        parts: Name of each part of ours -> its XML; `word/document.xml` among them.
        pictures: File name -> the picture.

    Returns:
        The file.
    """
    language = locale(document.language)
    told = dict(parts) | {"word/settings.xml": SETTINGS.format(SPACES, language)}
    names = [name.removeprefix("word/").removesuffix(".xml") for name in told if name != "word/document.xml"]
    relations = [
        RELATION.format(f"r{name.title()}", f"{OFFICE}/relationships/{name}", f"{name}.xml") for name in names
    ]
    relations += [
        RELATION.format(relation(name), f"{OFFICE}/relationships/image", f"media/{name}") for name in pictures
    ]
    own = {
        "[Content_Types].xml": TYPES.format(Markup().join([TYPE.format(name) for name in names])),
        "_rels/.rels": RELATIONS.format(ROOT),
        "docProps/core.xml": CORE.format(document.title, document.language),
        "word/_rels/document.xml.rels": RELATIONS.format(Markup().join(relations)),
    }
    files = {name: text.encode("utf-8") for name, text in (own | told).items()}
    return _zipped(files | {f"word/media/{name}": data for name, data in pictures.items()})


def _zipped(files: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()
