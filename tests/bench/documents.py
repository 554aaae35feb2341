"""How long PDFs take: one CV in a process that has made one before, a hundred CVs, one in a new process.

    python tests/bench/documents.py [--count 100]

CVs of one page, each with words of its own, in French and in Arabic, with a photograph; and in both on facing pages.
"""

from __future__ import annotations

import argparse
import io
import statistics
import subprocess
import sys
import time

from PIL import Image

from exports.document.blocks import (
    Block,
    Document,
    Facing,
    Group,
    Heading,
    Inline,
    Item,
    Items,
    Photo,
    Run,
    Text,
)
from exports.writers.pdf import pdf

COLD = """
import time
start = time.perf_counter()
from exports.document.blocks import Document, Run, Text
from exports.writers.pdf import pdf
pdf(Document("t", "fr", (Text((Run("Bonjour"),)),), "cv"))
print(time.perf_counter() - start)
"""
WORDS = {
    "fr": (
        "Expérience",
        "Cuisinière au restaurant « Le Pont », de 2016 à 2019",
        "préparer soixante repas par jour",
    ),
    "ar": ("الخبرة", "طباخة في مطعم Le Pont من 2016 إلى 2019", "تحضير ستين وجبة في اليوم، وتدريب شخصين"),
}


def say(text: str, *, strong: bool = False) -> Inline:
    return (Run(text, strong, isolated=True),)


def page(number: int, language: str, photo: bytes) -> tuple[Block, ...]:
    title, line, task = WORDS[language]
    lines = (
        Group((Text(say(f"{line} ({place})", strong=True)), Text(say(task))), "line") for place in range(8)
    )
    return (
        Group(
            (Photo(photo, "Photo"), Heading(1, say(f"Amina {number}"), "name"), Text(say(task), "lead")),
            "top",
        ),
        Group((Heading(2, say(title)), Items((Item(say(task)),) * 4))),
        *lines,
    )


def cv(number: int, languages: tuple[str, ...], photo: bytes) -> Document:
    pages = [page(number, language, photo) for language in languages]
    blocks = pages[0] if len(pages) == 1 else (Facing(pages[0], pages[1], (languages[0], languages[1])),)
    return Document(f"CV {number}", languages[0], blocks, "cv")


def seconds(document: Document) -> tuple[float, float]:
    """Give the seconds on the clock, and those of the processor: the same where nothing else runs."""
    start, worked = time.perf_counter(), time.process_time()
    pdf(document)
    return time.perf_counter() - start, time.process_time() - worked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    count = parser.parse_args().count
    file = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((600, 800)).save(file, "JPEG")
    photo = file.getvalue()
    pdf(cv(-1, ("fr",), photo))
    for languages in (("fr",), ("ar",), ("fr", "ar")):
        both = [seconds(cv(number, languages, photo)) for number in range(count)]
        times, worked = zip(*both, strict=True)
        print(
            f"{'+'.join(languages):6} one warm CV: median {statistics.median(times) * 1000:.1f} ms, "
            f"slowest {max(times) * 1000:.1f} ms; {count} CVs: {sum(times):.2f} s, "
            f"{sum(worked):.2f} s of processor time"
        )
    cold = subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=True).stdout
    print(f"in a new process, imports included: {float(cold) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
