"""Where the kit keeps what exports read.

The packages lie side by side, in a checkout as in an installed wheel.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SESSION_NOTEBOOKS = ROOT / "facilitator_notebooks"
"""One notebook a session, named by the session's slug."""

NOTEBOOK_FOLDERS = (SESSION_NOTEBOOKS, ROOT / "course" / "participant_apps")

FONTS = ROOT / "widgets" / "page" / "fonts"
"""The one copy of the fonts, for screens and paper. Read as files: exports import no widget."""

SCREEN_TOKENS = ROOT / "widgets" / "shared" / "tokens.css"
"""The one list of colours, letters and spaces, for screens and slides. Read as a file, like the fonts."""

TEMPLATES = Path(__file__).resolve().parent / "templates"
"""The nbconvert templates of this package, one folder each."""
