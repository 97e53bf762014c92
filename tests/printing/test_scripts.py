"""Names that are not written in Latin letters: read back from the file, and looked at as dots."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest

from printing.bitmap import Head, bitmaps
from printing.document import Document
from printing.fonts import BOLD, REGULAR, printable, strange_to, width
from printing.text_fit import fit, wrap

NAMES = (
    "محمد علي الأحمد", "ڕۆژ ێ ڵ", "שלום כהן", "王小明", "山田太郎", "김민준", "千と千尋の神隠し",
    "Տիգրան Պետրոսյան", "გიორგი", "सुनीता क्षत्रिय", "বাংলা শ্রী", "ਗੁਰਪ੍ਰੀਤ", "தமிழ்ச்செல்வன்",
    "สมชาย น้ำใจ", "ሰላም ተስፋዬ", "Nguyễn Đặng", "Ярослава", "Ωμέγα",
)  # fmt: skip


def drawn(text: str, font: str = REGULAR) -> bytes:
    document = Document("x")
    pen = document.page(300, 60)
    pen.text(10, 40, text, font=font, size=20)
    return document.data()


def said_in(pdf: bytes) -> str:
    """What pdfium, which is not ours, copies from the page."""
    page = pypdfium2.PdfDocument(pdf)[0]
    said: str = page.get_textpage().get_text_range()
    return unicodedata.normalize("NFKC", said)


def ink(text: str, font: str = REGULAR) -> np.ndarray:
    """The dots of a printer's head, cut to what is black."""
    (bitmap,) = bitmaps(drawn(text, font), Head())
    dots = bitmap.dots()
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def pieces(text: str) -> int:
    """How many separate pieces of ink."""
    return int(cv2.connectedComponents(ink(text))[0]) - 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_a_name_is_in_the_file_as_it_is_written(name: str, font: str) -> None:
    """None of its letters becomes a box, and who copies it from the file gets it back."""
    assert strange_to(name) == ()
    assert "".join(said_in(drawn(name, font)).split()) == "".join(
        unicodedata.normalize("NFKC", name).split()
    )


def test_arabic_letters_are_joined() -> None:
    """The four letters of Muhammad are one stroke; three of Rose, which do not join, are not."""
    assert pieces("محمد") == 1
    assert pieces("دار") == 3


def test_no_vowels_are_put_into_a_name() -> None:
    """Noto has a finer Muhammad, with vowels that nobody wrote."""
    assert ink("محمد").shape[0] < ink("مُحَمَّد").shape[0]


def test_hebrew_runs_from_the_right() -> None:
    """The lamed, which alone is so high, stands left of the alef that is read before it."""
    dots = ink("אל")
    highest = np.flatnonzero(dots[0])
    assert highest.max() < dots.shape[1] / 2
    turned = ink("לא")
    assert np.flatnonzero(turned[0]).min() > turned.shape[1] / 4


def test_brackets_open_towards_what_they_hold() -> None:
    """Round a name that runs from the right too: what is drawn first on the left is "("."""
    dots = ink("שם (אב)")
    bracket = dots[:, : int(np.flatnonzero(~dots.any(axis=0))[0])]
    middle, top = bracket[bracket.shape[0] // 2], bracket[np.flatnonzero(bracket.any(axis=1))[0]]
    assert np.flatnonzero(middle)[0] < np.flatnonzero(top)[0]


def test_a_non_joiner_parts_letters() -> None:
    """Persian prefixes are parted from their word by it."""
    parted = "\u0645\u06cc\u200c\u0631\u0648\u0645"
    assert printable(parted) == parted
    assert ink(parted).shape != ink(parted.replace("\u200c", "")).shape


def test_a_mixed_line_is_as_wide_as_it_is_measured() -> None:
    """Else it would run out of its box."""
    for name in ("Kip! محمد علي (5)", "王小明 · Zoë", "सुनीता क्षत्रिय"):
        measured = width(name, REGULAR, 20) * 203 / 72
        assert abs(ink(name).shape[1] - measured) < 12


def test_a_spaced_line_above_moves_no_letter_of_another_script() -> None:
    """Arabic letters would come apart."""
    document = Document("x")
    pen = document.page(300, 60)
    pen.text(10, 40, "محمد", size=20)
    pen.text(10, 12, "DE KRING", size=8, spacing=3)
    (bitmap,) = bitmaps(document.data(), Head())
    dots = bitmap.dots()[int(20 * 203 / 72) :]
    assert int(cv2.connectedComponents(dots)[0]) - 1 == 1


def test_an_emoji_is_a_box_and_never_an_end() -> None:
    """It is told before it is printed, too."""
    assert strange_to("Kip 🐔!") == ("🐔",)
    assert "Kip ¤!" in said_in(drawn("Kip 🐔!"))


def test_a_title_without_spaces_wraps_between_its_signs() -> None:
    """At its full size: it is no long word that must shrink. A stop never begins a line."""
    title = "千と千尋の神隠し、特別上映。"
    fitted = fit(title, BOLD, 100, sizes=(20, 8), most_lines=4)
    assert fitted.size == 20
    assert len(fitted.lines) == 3
    assert "".join(fitted.lines) == title
    assert not [line for line in wrap(title, BOLD, 20, 61) if line[0] in "、。"]


def test_korean_ends_lines_at_its_spaces() -> None:
    assert wrap("안녕하세요 여러분", BOLD, 20, 110) == ("안녕하세요", "여러분")


CHILD = """
import hashlib, sys
from printing.document import Document
from printing.fonts import register
for name in sys.argv[1:]:
    document = Document("x")
    document.page(300, 60).text(10, 40, name, size=20)
    made = document.data()
print(hashlib.sha256(made).hexdigest())
import printing.scripts
print(printing.scripts._letters.cache_info().currsize)
"""


def _child(*names: str) -> list[str]:
    home = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", CHILD, *names]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=home)
    return done.stdout.split()


def test_the_same_paper_is_the_same_bytes_whatever_came_before() -> None:
    """A reprint can be compared, also where glyphs have no letter of their own."""
    assert _child("सुनीता क्षत्रिय")[0] == _child("প্রিয় শ্রী", "क्ष्म श्री र्क", "सुनीता क्षत्रिय")[0]


def test_a_font_is_read_when_a_text_needs_it() -> None:
    """Ours alone has three and a half megabytes of Chinese."""
    assert _child("Zoë")[1] == "0"
    assert _child("Kip 🐔")[1] == "0"
    assert _child("王小明")[1] == "1"
