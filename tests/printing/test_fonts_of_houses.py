"""A house's tickets in letters of its choice: built-in families, and files of its own."""

from __future__ import annotations

import hashlib
import json
import struct
from importlib.resources import files
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from boxoffice.actions.layouts import keep_layout
from boxoffice.errors import Refused
from boxoffice.replica.replica import NOBODY
from printing import fonts, own_font
from printing.house_layouts import layout_now
from printing.layout import FAMILIES, PAPERS
from printing.layout_file import default_layout, read_layout, with_font
from printing.own_font import files_of, fonts_of, read_font, take_font
from printing.ticket_pdf import ticket_pdf
from tests.house import House
from tests.printing.test_device_printer import read_by_both
from tests.printing.test_ticket_pdf import paper

FONTS = Path(str(files("boxoffice").joinpath("fonts")))
REGULAR = (FONTS / "papers/IBMPlexSansCondensed-Medium.ttf").read_bytes()
BOLD = (FONTS / "papers/IBMPlexSansCondensed-Bold.ttf").read_bytes()


def in_family(name: str, family: str) -> bytes:
    said = msgspec.json.decode(msgspec.json.encode(default_layout(name)))
    return json.dumps(said | {"font": family}).encode()


def fonts_in(pdf: bytes) -> set[str]:
    """What the file holds, by the names in it."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return {
        piece.get_font().get_base_name().rpartition("+")[2]
        for piece in page.get_objects()
        if isinstance(piece, pypdfium2.PdfTextObj)
    }


def other(digest: str) -> None:
    """As on a computer that has not taken this file."""
    own_font._taken -= {own_font._known_as(digest, bold=bold) for bold in (False, True)}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", PAPERS)
def test_a_layout_is_set_in_the_family_that_it_names(raster, name: str, family: str) -> None:
    """All of it but the mark that must be overlooked by nobody; its codes are read as before."""
    made = paper()
    pdf = ticket_pdf([made], read_layout(in_family(name, family)))
    start = family.replace(" ", "").replace("Condensed", "Cond") + "-"
    assert all(found.startswith(start) for found in fonts_in(pdf)), fonts_in(pdf)
    said = {"QRCODE": made.code, "CODE128": made.short_code}
    assert read_by_both(raster(pdf)) == (said, said)


def test_a_letter_that_a_font_has_not_is_drawn_in_ours() -> None:
    """As bold as the house's; a script that it has itself stays its own."""
    fonts.take("georgian", (FONTS / "scripts/NotoSansGeorgian-Bold.ttf").read_bytes(), fonts.BOLD)
    drawn = [(run.font, str(run.text)) for run in fonts.runs("გZ·王", "georgian")]
    assert drawn == [("georgian", "გ"), (fonts.BOLD, "Z·"), ("DroidSansFallback", "王")]
    assert fonts.width("გZ", "georgian", 10) > fonts.width("გ", "georgian", 10)


def test_a_house_brings_files_of_its_own_to_every_computer(tmp_path: Path) -> None:
    """They travel beside the layout; where they have not come yet the log names the font, and the
    house's layout is printed in ours.
    """
    (tmp_path / "Schouwburg.ttf").write_bytes(REGULAR)
    (tmp_path / "Vet.ttf").write_bytes(BOLD)
    letters = [
        read_font(tmp_path / "Schouwburg.ttf", bold=False),
        read_font(tmp_path / "Vet.ttf", bold=True),
    ]
    ours = with_font(in_family("a6", FAMILIES[0]).replace(b'"{title}"', b'"Onze {title}"'),
                     "Schouwburg", *letters)  # fmt: skip
    house = House(tmp_path / "data")
    keep_layout(house.replica, "a6", ours, NOBODY, letters)
    for digest in files_of(ours):
        other(digest)
    layout = layout_now(house.replica, "a6")
    assert layout.font == "Schouwburg"
    assert fonts_in(ticket_pdf([paper()], layout)) == {
        "IBMPlexSansCond-Medm", "IBMPlexSansCond-Bold",
    }  # fmt: skip
    house.replica.close()


def test_a_font_that_is_not_here_is_named_and_ours_stands_for_it(
    tmp_path: Path, texts, caplog: pytest.LogCaptureFixture
) -> None:
    """What the house placed stays where it is; nobody at a counter waits for a file."""
    house = House(tmp_path)
    ours = in_family("a6", "Comic Sans").replace(b'"{title}"', b'"Onze {title}"')
    keep_layout(house.replica, "a6", ours, NOBODY)
    layout = layout_now(house.replica, "a6")
    assert "Comic Sans" in caplog.text
    assert layout.font == FAMILIES[0]
    assert "Onze De vrolijke" in texts(ticket_pdf([paper()], layout))[0].replace("\n", " ")
    own = with_font(in_family("a6", FAMILIES[0]), "Ver weg", b"not here", b"nor this")
    keep_layout(house.replica, "a6", own, NOBODY, ())
    assert layout_now(house.replica, "a6").font == FAMILIES[0]
    assert "Ver weg" in caplog.text
    house.replica.close()


def _closed() -> bytes:
    """The same file, whose maker allows no embedding."""
    data = bytearray(REGULAR)
    tables = struct.unpack(">H", data[4:6])[0]
    for at in range(12, 12 + 16 * tables, 16):
        if data[at : at + 4] == b"OS/2":
            offset = struct.unpack(">L", data[at + 8 : at + 12])[0]
            data[offset + 8 : offset + 10] = b"\0\2"
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"OTTO" + REGULAR[4:], "layout_font_kind"),
        (b"", "layout_font_kind"),
        (REGULAR[:20_000], "layout_font_unreadable"),
        (b"\0\1\0\0" + b"\xff" * 4000, "layout_font_unreadable"),
        (_closed(), "layout_font_closed"),
        ((FONTS / "scripts/NotoSansArabic-Regular.ttf").read_bytes(), "layout_font_letters"),
    ],
    ids=["outlines", "empty", "cut", "noise", "closed", "letters"],
)
def test_a_file_that_no_ticket_can_be_set_in_is_refused_each_time(data: bytes, code: str) -> None:
    """With its reason; also when it is tried again."""
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            take_font(data, bold=False)
        assert caught.value.code == code


def test_a_font_of_200_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.ttf").open("wb") as huge:
        huge.truncate(200_000_000)  # sparse: it takes no disk
    with pytest.raises(Refused) as caught:
        read_font(tmp_path / "huge.ttf", bold=False)
    assert caught.value.code == "layout_font_large"
    with pytest.raises(Refused) as caught:
        read_font(tmp_path / "none.ttf", bold=False)
    assert caught.value.code == "layout_font_unreadable"


def test_a_file_that_is_called_as_one_of_ours_is_still_the_house_s() -> None:
    """Else ours would be printed, and nobody would know why."""
    for bold, data in ((False, REGULAR), (True, BOLD)):
        take_font(data, bold=bold)
    layout = read_layout(with_font(in_family("a6", FAMILIES[0]), FAMILIES[1], REGULAR, BOLD))
    assert "IBMPlexSansCond-Bold" in fonts_in(ticket_pdf([paper()], layout))


def test_files_are_named_by_what_they_are() -> None:
    """One file may be both weights, and travels once."""
    both = with_font(in_family("a6", FAMILIES[0]), "Een", REGULAR, REGULAR)
    assert files_of(both) == (hashlib.sha256(REGULAR).hexdigest(),)
    assert files_of(b"no json") == ()


def test_a_file_that_is_called_as_a_family_of_ours_is_not_taken_for_it() -> None:
    """A house's newer IBM Plex Sans was left aside without a word."""
    take_font(REGULAR, bold=False)
    take_font(REGULAR, bold=True)
    own = read_layout(with_font(in_family("a6", FAMILIES[0]), FAMILIES[0], REGULAR, REGULAR))
    assert own.font not in FAMILIES
    assert fonts_of(own)["bold"].startswith("own-")
