import xml.etree.ElementTree as ET

import pytest

from course.programme import PICTURES, picture
from course.programme.pictures import FOLDER

SVG = "{http://www.w3.org/2000/svg}"


def test_there_are_pictures_and_their_licence() -> None:
    assert len(PICTURES) >= 110
    assert "ISC License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.svg" for name in PICTURES} | {"LICENSE"}


@pytest.mark.parametrize("name", PICTURES)
def test_one_set_one_stroke_and_nothing_but_shapes(name: str) -> None:
    root = ET.fromstring(picture(name))
    assert root.tag == f"{SVG}svg"
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert (root.attrib["stroke"], root.attrib["stroke-width"]) == ("currentColor", "2")
    shapes = {"path", "circle", "rect", "line", "polyline", "polygon", "ellipse"}
    assert {child.tag.removeprefix(SVG) for child in root.iter() if child is not root} <= shapes


def test_an_unknown_picture_is_told() -> None:
    with pytest.raises(LookupError, match="no picture “unicorn”"):
        picture("unicorn")
    with pytest.raises(LookupError):
        picture("../demo/club")
