"""Any text can be printed: letters that no font has are replaced and told, and nothing turns the text around it."""

import json
import unicodedata

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from exports.document.blocks import Bars, Document, Facing, Group, Heading, Item, Items, Qr, Run, Table, Text
from exports.document.letters import SIGN, fonts_with, printable
from exports.writers.pdf import FONTS

TABLE = json.loads((FONTS / "letters.json").read_text(encoding="utf-8"))
FAMILIES = {
    "NotoSans": "Noto Sans",
    "NotoSansArabic": "Noto Sans Arabic",
    "NotoSansEthiopic": "Noto Sans Ethiopic",
    "NotoSansMath": "Noto Sans Math",
    "NotoSansSymbols2": "Noto Sans Symbols2",
}


def told(text: str) -> tuple[str, tuple[str, ...]]:
    document, replaced = printable(Document("t", "fr", (Text((Run(text),)),)))
    (block,) = document.blocks
    assert isinstance(block, Text)
    (run,) = block.words
    assert isinstance(run, Run)
    return run.text, replaced


@pytest.mark.parametrize(
    "text",
    [
        "Écrire à Zoë, « l’été » : 12 €, n° 3…",
        "Добрий день, Ђорђе",
        "Καλημέρα, ἀρχή",
        "صباح الخير ١٢، چای پگاه ڤ",
        "ሰላም ለዓለም፣ ትግርኛ",
        "Ngọc Ánh, Łukasz, Şehnaz, Ɓoubacar",
        "→ ✓ ★ ☐ ☒ ≤",
        "e\u0301 et 1\u202f000",
    ],
)
def test_the_scripts_of_the_club_stay_as_they_are(text: str) -> None:
    assert told(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "shown", "replaced"),
    [
        ("Bravo 🎉 Li 李", f"Bravo {SIGN} Li {SIGN}", ("🎉", "李")),
        ("李李 🎉 李", f"{SIGN}{SIGN} {SIGN} {SIGN}", ("李", "🎉")),
        ("👩\u200d🍳", f"{SIGN}{SIGN}", ("👩", "🍳")),
        ("❤\ufe0f", "❤", ()),
        ("a\ud800b", f"a{SIGN}b", ("\ufffd",)),
        ("Ａ１ 𝐁𝐨𝐧𝐣𝐨𝐮𝐫 ﬁn", "A1 Bonjour fin" if not fonts_with("ﬁ") else "A1 Bonjour ﬁn", ()),
        ("a\x00b\x07c\x1bd", "abcd", ()),
        ("un\r\ndeux\u2028trois\x85quatre\tcinq", "un\ndeux\ntrois\nquatre cinq", ()),
        ("\u202egnp.exe\u202c \u2066x\u2069 \ufeffy", "gnp.exe x y", ()),
        ("日本\u3000語", f"{SIGN}{SIGN} {SIGN}", ("日", "本", "語")),
        ("\u0301seul", "◌\u0301seul", ()),
        ("", "", ()),
    ],
)
def test_what_cannot_be_printed_is_replaced_and_told(
    text: str, shown: str, replaced: tuple[str, ...]
) -> None:
    assert told(text) == (shown, replaced)


def test_a_mark_that_the_font_of_its_letter_has_not_is_told() -> None:
    """A font draws a letter with all its marks or not at all."""
    shown, replaced = told("ሀ\u0651")
    assert (shown, replaced) == (f"ሀ{SIGN}", ("\u0651",))


def test_each_letter_is_told_once_for_the_whole_document() -> None:
    words = (Run("李"),)
    document = Document(
        "李",
        "fr",
        (
            Heading(1, words),
            Group((Items((Item(words),)), Table((words,), ((words,),), caption="王"))),
            Facing((Text(words),), (Text((Run("张"),)),), ("fr", "zh")),
            Bars(("陈",), (("林", (1.0,)),), "何"),
            Qr("https://exemple.test/李", "高"),
        ),
        footer="黄",
    )
    shown, replaced = printable(document)
    assert replaced == ("李", "王", "张", "陈", "林", "何", "高", "黄")
    assert shown.title == shown.footer == SIGN
    (qr,) = (one for one in shown.blocks if isinstance(one, Qr))
    assert qr.content == "https://exemple.test/李"
    (facing,) = (one for one in shown.blocks if isinstance(one, Facing))
    assert facing.languages == ("fr", "zh")


@pytest.mark.parametrize("letter", ["a", "ع", "ሀ", "e\u0301", "\u0300"])
def test_a_very_long_word_can_break_between_its_letters(letter: str) -> None:
    word = letter * 10_000
    shown, replaced = told(word)
    assert shown.replace("\u200b", "").lstrip("◌") == word
    assert not replaced
    parts = shown.split("\u200b")
    assert max(map(len, parts)) <= 2 * 20 or letter == "\u0300"
    assert not any(unicodedata.combining(part[0]) for part in parts)


def test_an_ordinary_word_does_not_break() -> None:
    assert told("anticonstitutionnellement " * 5)[0] == "anticonstitutionnellement " * 5


@given(st.text(alphabet=st.characters(exclude_categories=[]), max_size=200))
def test_whatever_is_written_ends_as_letters_that_fonts_have(text: str) -> None:
    shown, replaced = told(text)
    assert all(letter == "\n" or fonts_with(letter) for letter in shown)
    assert told(shown)[1] == ()
    assert all(
        one == "\ufffd" or not fonts_with(one) or unicodedata.category(one)[0] == "M" for one in replaced
    )


@pytest.mark.parametrize("font", sorted(FAMILIES))
@pytest.mark.parametrize("weight", ["regular", "bold"])
def test_the_table_says_what_the_fonts_have(font: str, weight: str) -> None:
    """Typst refuses to make a PDF/UA file with a letter that its font has not."""
    assert sorted(TABLE) == sorted(FAMILIES)
    codes = [code for first, last in TABLE[font] for code in range(first, last + 1)]
    assert len(codes) > 300
    letters = "\n".join(chr(code) for code in codes if unicodedata.category(chr(code))[0] in "LNPS")
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    compiler = typst.Compiler(font_paths=fonts, ignore_system_fonts=True)

    def compile_with(text: str) -> object:
        source = (
            '#set document(title: "t")\n'
            f'#set text(font: "{FAMILIES[font]}", fallback: false, weight: "{weight}")\n#sys.inputs.letters'
        )
        given = {"letters": text}
        return compiler.compile(source.encode(), format="pdf", sys_inputs=given, pdf_standards=["ua-1"])

    assert compile_with(letters)
    with pytest.raises(typst.TypstError, match="could not be displayed"):
        compile_with("李")
