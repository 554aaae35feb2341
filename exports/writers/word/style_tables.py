"""The table styles of a Word file."""

BORDER = '<w:{} w:val="{}" w:sz="{}" w:space="0" w:color="000000"/>'
SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
STYLE = (
    '<w:style w:type="table"{} w:styleId="{}"><w:name w:val="{}"/><w:qFormat/><w:tblPr><w:tblBorders>{}</w:tblBorders>'
    '<w:tblCellMar><w:top w:w="{}" w:type="dxa"/><w:left w:w="{}" w:type="dxa"/><w:bottom w:w="{}" w:type="dxa"/>'
    '<w:right w:w="{}" w:type="dxa"/></w:tblCellMar></w:tblPr>{}</w:style>'
)
HEADER = (
    '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>'
    '<w:bottom w:val="single" w:sz="12" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr>'
)
OWN = ' w:customStyle="1"'


def _style(key: str, name: str, line: str, padding: int, more: str = "") -> str:
    borders = "".join(BORDER.format(side, line, 6) for side in SIDES)
    return STYLE.format(OWN, key, name, borders, padding, max(100, padding), padding, max(100, padding), more)


PLAIN = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
)
TABLES = "".join(
    (
        PLAIN,
        _style("PasserelleTable", "Passerelle Table", "single", 60, HEADER),
        _style("NoteBox", "Note", "single", 140),
        _style("CardTable", "Cards", "dashed", 200),
    )
)
"""Written once: no document changes them."""
