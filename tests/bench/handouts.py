"""All handouts of the cycle, beside nbconvert's own pages of the same notebooks.

    python tests/bench/handouts.py [--lang fr,en] [--to pdf,html,docx]

Both are commands begun afresh, so that imports count. The second is what one would do without the kit: one page a
notebook, in one language and one edition, `jupyter nbconvert --to html`, and `--to webpdf` where Playwright's own
Chromium is installed: nbconvert has no setting for another one.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from course.programme import load
from exports.places import SESSION_NOTEBOOKS


def seconds(command: list[str], folder: Path) -> tuple[float, float]:
    """Run a command.

    Returns:
        Seconds on the clock, and seconds of all processors.
    """
    before, began = os.times(), time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    clock, after = time.perf_counter() - began, os.times()
    spent = after.children_user - before.children_user + after.children_system - before.children_system
    return clock, spent


def compare(languages: str, formats: str) -> None:
    """Make everything once each way, and print what it took."""
    command = "import sys; from course.cli import main; sys.exit(main())"
    ours = [
        sys.executable,
        "-P",
        "-c",
        command,
        "handouts",
        "--lang",
        languages,
        "--to",
        formats,
        "--out",
        "ours",
    ]
    notebooks = [f"{slug}.ipynb" for slug in load().sessions]
    with TemporaryDirectory() as place:
        folder = Path(place)
        for name in notebooks:
            shutil.copy(SESSION_NOTEBOOKS / name, folder / name)
        told(f"passerelle handouts --lang {languages} --to {formats}", seconds(ours, folder), folder / "ours")
        told("jupyter nbconvert --to html", seconds(theirs("html", notebooks), folder), folder, "*.html")
        try:
            taken = seconds(theirs("webpdf", notebooks), folder)
        except subprocess.CalledProcessError:
            print(
                "jupyter nbconvert --to webpdf cannot run here (no Chromium of Playwright): --to html is the measure"
            )
        else:
            told("jupyter nbconvert --to webpdf", taken, folder, "*.pdf")


def theirs(form: str, notebooks: list[str]) -> list[str]:
    """Give the command that one would use without the kit."""
    return [sys.executable, "-P", "-m", "nbconvert", "--to", form, *notebooks]


def told(name: str, taken: tuple[float, float], folder: Path, pattern: str = "*") -> None:
    """Print one line: how many files, how long, how much a file."""
    made = [one for one in folder.glob(pattern) if one.is_file()]
    clock, spent = taken
    size = sum(one.stat().st_size for one in made) / 1e6
    each = 1000 * clock / len(made)
    print(
        f"{name}: {len(made)} files, {size:.1f} MB, {clock:.1f} s ({spent:.1f} s of processors), {each:.0f} ms a file"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", default="fr,en")
    parser.add_argument("--to", default="pdf,html,docx")
    options = parser.parse_args()
    compare(options.lang, options.to)
