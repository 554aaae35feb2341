"""A document as one HTML file: fonts and pictures inside, no script, and no address of any other place.

>>> from exports.document.blocks import Document, Heading, Run
>>> html(Document("Bonjour", "fr", (Heading(1, (Run("Bonjour"),)),))).data[:15]
b'<!DOCTYPE html>'
"""

from markupsafe import Markup

from exports.document.blocks import Document
from exports.document.letters import storable
from exports.fonts import font_css
from exports.writers.made import Made
from exports.writers.sides import Base
from exports.writers.web import blocks_html, design_css, page_css

PAGE = Markup("""<!DOCTYPE html>
<html lang="{language}" dir="{side}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{fonts}
{design}
{page}
</style>
</head>
<body class="design-{name}">
<main>
{body}
</main>
{foot}</body>
</html>
""")
FOOT = Markup('<footer class="foot">{}</footer>\n')


def html(document: Document) -> Made:
    """Write a document as one file that opens anywhere, without a network.

    Args:
        document: The document.

    Returns:
        The file, in UTF-8, and the letters that could not be kept.

    Raises:
        LookupError: It asks for a picture that there is not.
    """
    document, replaced = storable(document)
    base = Base.of(document.language)
    body = blocks_html(document.blocks, base)
    page = PAGE.format(
        language=document.language,
        side=base.side,
        title=document.title,
        fonts=Markup(font_css(body + document.footer)),  # noqa: S704 - ours
        design=design_css(document.design),
        page=page_css(document),
        name=document.design,
        body=body,
        foot=FOOT.format(document.footer) if document.footer else "",
    )
    return Made(page.encode("utf-8"), replaced)  # half a letter, which no file can hold
