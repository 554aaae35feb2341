"""The kit's pictures, drawn inside a page."""

from xml.etree import ElementTree as ET

from markupsafe import Markup

from course.programme import picture

SVG = "{http://www.w3.org/2000/svg}"


def picture_html(name: str) -> Markup:
    """Return a picture of the kit, drawn inside the page.

    Args:
        name: A name of `course.programme.PICTURES`.

    Returns:
        An `svg` element without any address; it stands beside its words, so readers aloud pass over it.

    Raises:
        LookupError: There is no such picture.
    """
    drawing = ET.fromstring(picture(name))  # noqa: S314 - a file of the kit
    shapes = Markup().join(_shape(one) for one in drawing)
    return Markup(f'<svg class="picture" viewBox="0 0 24 24" aria-hidden="true">{shapes}</svg>')  # noqa: S704


def _shape(one: ET.Element) -> Markup:
    attributes = Markup(" ").join(Markup('{}="{}"').format(key, value) for key, value in one.items())
    return Markup("<{0} {1}></{0}>").format(one.tag.removeprefix(SVG), attributes)
