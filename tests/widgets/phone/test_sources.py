"""What the sources of the screens promise: no markup, no sides, no other place, pictures that exist."""

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
WIDGETS = ROOT / "widgets"
STATIC = WIDGETS / "page" / "static"
PICTURES = ROOT / "course" / "programme" / "pictures"
SCRIPTS = sorted(
    path
    for folder in ("", "shared", "phone", "page")
    for path in (WIDGETS / folder).glob("*.js")
    if path.is_file()
)
SHEETS = sorted(
    path for folder in ("", "shared", "phone", "page") for path in (WIDGETS / folder).glob("*.css")
)
MARKUP = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function")
SIDES = re.compile(
    r"(?m)(?:margin|padding|border|inset)-(?:left|right)|^\s*(?:left|right|float(?!: none))\s*:"
)
NAMED = re.compile(r"<\$\{Picture\}[^>]*?\bname=\"([a-z0-9-]+)\"|\bpicture=\"([a-z0-9-]+)\"")
IMPORTED = re.compile(r'(?:from|import)"\./([\w.-]+\.js)"')
LATER = re.compile(r'import\("\./([\w.-]+\.js)"\)')
SPOKEN = re.compile(r"(?<![\w.])(?:both|t)\((?!\s*[\"'])([^)]{0,30})")


def test_there_is_something_to_look_at() -> None:
    assert len(SCRIPTS) > 20
    assert len(SHEETS) > 8
    assert len(list(PICTURES.glob("*.svg"))) > 50


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_text_becomes_markup(path: Any) -> None:
    assert MARKUP.findall(path.read_text()) == []


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_no_sheet_knows_left_from_right(path: Any) -> None:
    assert SIDES.findall(path.read_text()) == []


def test_every_picture_named_exists() -> None:
    names = {name for path in SCRIPTS for pair in NAMED.findall(path.read_text()) for name in pair if name}
    assert len(names) > 20
    assert sorted(name for name in names if not (PICTURES / f"{name}.svg").is_file()) == []


@pytest.mark.parametrize(
    "path", [path for path in SCRIPTS if path.name != "words.js"], ids=lambda path: path.name
)
def test_interface_sentences_can_be_extracted(path: Any) -> None:
    assert SPOKEN.findall(path.read_text()) == []


def test_built_files_name_no_other_place() -> None:
    files = [path for path in STATIC.iterdir() if path.suffix in {".js", ".css"}]
    assert len(files) > 10
    for path in files:
        places = set(re.findall(r"(?:https?:)?//([\w.-]+\.[a-z]{2,})", path.read_text()))
        assert places <= {"www.w3.org"}, path.name


def test_the_manifest_names_what_is_there() -> None:
    names = json.loads((STATIC / "manifest.json").read_text())
    assert {
        "lean.js",
        "lean.css",
        "fonts.css",
        "seat.js",
        "entrance.js",
        "wall.js",
        "wall.css",
        "presenter.css",
    } <= set(names)
    assert all((STATIC / name).is_file() for name in names.values())


def packed(name: str) -> int:
    """Give a built file's size on the wire: phones on plain HTTP ask for gzip, whatever is better elsewhere."""
    return len(gzip.compress((STATIC / name).read_bytes()))


def test_the_entrance_is_in_one_piece() -> None:
    names = json.loads((STATIC / "manifest.json").read_text())
    stub, core = ((STATIC / names[name]).read_text() for name in ("seat.js", "entrance.js"))
    # One more import would be one more request before the first step.
    assert IMPORTED.findall(stub) == [names["entrance.js"]]
    assert IMPORTED.findall(core) == []
    assert len(LATER.findall(core)) > 0


def test_the_first_step_is_light_and_so_is_all_that_comes_later() -> None:
    names = json.loads((STATIC / "manifest.json").read_text())
    first = sum(packed(names[name]) for name in ("lean.js", "seat.js", "entrance.js", "lean.css"))
    parts = [path.name for path in STATIC.glob("part.*.js") if path.name != names["entrance.js"]]
    assert len(parts) > 10
    assert first < 36_000
    assert max(map(packed, parts)) < 20_000
    assert (STATIC / names["noto-sans-arabic.woff2"]).stat().st_size < 60_000
    assert "@font-face" not in (STATIC / names["lean.css"]).read_text()
    assert "@font-face" in (STATIC / names["fonts.css"]).read_text()


def test_a_lean_page_leaves_the_main_part_to_its_screen() -> None:
    page = (WIDGETS / "page" / "templates" / "passerelle_lean" / "index.html.j2").read_text()
    assert 'id="screen"' in page
    assert "<main" not in page
    screens = [(WIDGETS / name).read_text() for name in ("wall.js", "shared/page.js")]
    assert [text.count("<main ") for text in screens] == [1, 1]


@pytest.mark.skipif(
    not (shutil.which("node") and (WIDGETS / "node_modules").is_dir()),
    reason="to run this test, install Node.js 20 and run `npm ci` in widgets/",
)
def test_the_built_files_are_those_of_the_sources(tmp_path: Any) -> None:
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=WIDGETS, check=True, capture_output=True)
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in STATIC.iterdir()}
    assert sorted(built) == sorted(kept)
    assert [name for name in built if built[name] != kept[name]] == []
