"""Layouts as data: each paper of the program holds what it must, and a bad one is told why."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from boxoffice.errors import Refused
from boxoffice.papers import Language, TicketPaper
from printing.bitmap import Head, bitmaps
from printing.fonts import BOLD, width
from printing.labels import words_in
from printing.layout import PAPERS, Layout, Mark, Qr
from printing.layout_boxes import MARK_WIDE, box_of
from printing.layout_check import check
from printing.layout_file import default_layout, read_layout
from printing.logo import read_logo
from printing.ticket_pdf import ticket_pdf
from tests.printing.test_device_printer import read_by_both
from tests.printing.test_ticket_pdf import paper

CROWDED: dict[str, Any] = {
    "title": "Het verhaal van de dappere soldaat Švejk en zijn avonturen " * 4,
    "house": "Vrijetijdscentrum en Cultuurcentrum Sint-Genesius-Rode-Alsemberg",
    "hall": "Grote theaterzaal Hugo Claus, tweede verdieping links",
    "entrance": "Ingang aan de Kerkstraat", "zone": "Tweede balkon links achteraan", "row": "AA",
    "seat": "1112", "price_type": "Groepen vanaf twintig personen met begeleiding",
    "selling_house": "Cultuurcentrum Het Verre Spoor", "order_number": "1234b-012345",
    "conditions": "Tickets worden niet teruggenomen. " * 30, "admits": 250,
}  # fmt: skip


def json_of(name: str = "a6") -> dict[str, Any]:
    """A layout as a house would write it in a file."""
    made: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(default_layout(name)))
    return made


def codes_of(own: dict[str, Any]) -> list[dict[str, Any]]:
    """What every layout has."""
    return [e for e in own["elements"] if e["type"] in ("qr", "code128", "mark")]


def refused(changed: dict[str, Any]) -> Refused:
    with pytest.raises(Refused) as caught:
        read_layout(json.dumps(changed).encode())
    return caught.value


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("said", [{}, CROWDED, {"training": True}, {"duplicate": True}])
def test_two_decoders_read_every_paper_at_203_dpi(raster, name: str, said: dict[str, Any]) -> None:
    """However much else stands on it."""
    made = paper(**said)
    found = {"QRCODE": made.code, "CODE128": made.short_code}
    image = raster(ticket_pdf([made], default_layout(name)))
    assert read_by_both(image) == (found, found)


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_says_what_law_and_door_need(texts, name: str) -> None:
    """House, title, day, hour, hall, place, price, who sold it, conditions, order."""
    said = ticket_pdf([paper(selling_house="CC Het Spoor")], default_layout(name))
    (text,) = texts(said)
    joined = " ".join(text.split())
    for words in (
        "Cultuurcentrum De Schakel", "De vrolijke weduwe", "27 november 2026", "20:00",
        "Grote zaal", "Parterre", "G", "12", "Basistarief", "22,00", "2-0147",
        "Verkocht door CC Het Spoor", "niet teruggenomen",
    ):  # fmt: skip
        assert words in joined, words


@pytest.mark.parametrize("name", PAPERS)
@settings(max_examples=12, deadline=None)
@given(title=st.text(max_size=300), zone=st.text(max_size=60), conditions=st.text(max_size=900))
def test_no_text_leaves_the_paper_or_touches_a_code(
    raster, name: str, title: str, zone: str, conditions: str
) -> None:
    """Whatever a company thinks of; emoji and letters that the font lacks are a box or gone."""
    layout = default_layout(name)
    plain = raster(ticket_pdf([paper()], layout))
    image = raster(ticket_pdf([paper(title=title, zone=zone, conditions=conditions)], layout))
    assert image.shape == plain.shape
    made = paper()
    assert read_by_both(image)[0].get("QRCODE") == made.code
    edge = np.concatenate([image[:, :3].ravel(), image[:, -3:].ravel(), image[-3:].ravel()])
    assert (edge < 128).sum() <= 8 * 3  # the tear line of A4 goes over the whole width


def test_a_house_has_its_own_paper(raster, texts) -> None:
    """Its logo in its colours, a text of its own, another size."""
    picture = io.BytesIO()
    Image.new("RGB", (40, 20), (200, 0, 30)).save(picture, "PNG")
    own = json_of()
    own["logo"] = base64.b64encode(picture.getvalue()).decode()
    own["elements"][1] = {
        "type": "text", "x": 30, "y": 7.8, "w": 30, "text": "CC {house}", "fits": [[11, 7.5]],
        "colour": "#c8001e",
    }  # fmt: skip
    own["elements"].append({"type": "logo", "x": 8, "y": 5, "w": 16, "h": 8})
    layout = read_layout(json.dumps(own).encode())
    data = ticket_pdf([paper(house="Kring"), paper(2, house="Kring")], layout)
    assert "CC Kring" in texts(data)[0]
    assert raster(data)[8 * 8, 12 * 8] < 255
    once = len(ticket_pdf([paper()], layout))
    assert len(ticket_pdf([paper(n) for n in range(9)], layout)) < 9 * once


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"font": "Comic Sans"}, "layout_font"),
        ({"width": -5}, "layout_size"),
        ({"width": "wide"}, "layout_unreadable"),
        ({"dpi": 72}, "layout_dpi"),
        ({"colours": "red"}, "layout_unreadable"),
        ({"elements": []}, "layout_needs_one"),
        ({"logo": base64.b64encode(b"no picture").decode()}, "layout_logo_kind"),
        ({"logo": base64.b64encode(b"x" * 4_000_001).decode()}, "layout_logo_large"),
    ],
)
def test_a_layout_that_cannot_be_drawn_is_refused_with_its_reason(
    change: dict[str, Any], code: str
) -> None:
    assert refused(json_of() | change).code == code


def test_a_picture_that_unpacks_to_gigabytes_is_refused_before_it_does() -> None:
    """A few kilobytes of PNG."""
    picture = io.BytesIO()
    Image.new("1", (20_000, 9_000)).save(picture, "PNG")
    assert len(picture.getvalue()) < 60_000
    own = json_of() | {"logo": base64.b64encode(picture.getvalue()).decode()}
    assert refused(own).code in ("layout_logo_dots", "layout_logo_unreadable")


@pytest.mark.parametrize(
    ("element", "code"),
    [
        ({"type": "text", "x": 8, "y": 60, "w": 20, "text": "{e-mail}", "fits": [[9, 7]]}, "field"),
        ({"type": "text", "x": 8, "y": 60, "w": 20, "text": "{title", "fits": [[9, 7]]}, "field"),
        ({"type": "text", "x": 8, "y": 60, "w": 20, "text": "x", "fits": [[7, 9]]}, "sizes"),
        ({"type": "text", "x": 8, "y": 60, "w": 20, "text": "x", "fits": []}, "sizes"),
        ({"type": "text", "x": 80, "y": 60, "w": 90, "text": "x", "fits": [[9, 7]]}, "outside"),
        ({"type": "text", "x": 8, "y": 100, "w": 20, "text": "x", "fits": [[9, 7]]}, "over_code"),
        ({"type": "text", "x": 8, "y": 60, "w": 20, "text": "x", "fits": [[9, 7]],
          "colour": "red"}, "colour"),
        ({"type": "text", "x": 8, "y": 60, "w": 20, "text": "x", "fits": [[9, 7]],
          "label": "shoe_size"}, "label"),
        ({"type": "logo", "x": 8, "y": 5, "w": 16, "h": 8}, "no_logo"),
        ({"type": "qr", "x": 50, "y": 20}, "needs_one"),
        ({"type": "video", "x": 1, "y": 1}, "unreadable"),
    ],
)  # fmt: skip
def test_an_element_that_does_not_fit_is_named(element: dict[str, Any], code: str) -> None:
    """By its place in the list."""
    own = json_of()
    own["elements"].append(element)
    said = refused(own)
    assert said.code == f"layout_{code}"
    if code in {"field", "sizes", "outside", "over_code", "colour", "label", "no_logo"}:
        assert said.params["where"] == len(own["elements"])


@pytest.mark.parametrize(
    "element",
    [
        # Its box ends above the code; its lines, in the middle of it, do not.
        {"type": "text", "x": 8, "y": 82, "w": 30, "h": 3, "text": "{conditions}",
         "fits": [[12, 12, 4]]},
        {"type": "rule", "x": 8, "y": 83, "w": 30, "points": 12},
        {"type": "text", "x": 8, "y": 127.5, "w": 80, "text": "{hall}", "fits": [[7, 7]],
         "label": "hall"},
        {"type": "place", "x": 8, "y": 60, "w": 60, "size": 60},
    ],
    ids=["box", "rule", "label", "place"],
)  # fmt: skip
def test_what_would_run_into_the_white_of_a_code_is_refused_with_its_place(
    element: dict[str, Any],
) -> None:
    """By all that it may ink, not by the box that it is given."""
    own = json_of()
    own["elements"].append(element)
    caught = refused(own)
    assert (caught.code, caught.params["where"]) == ("layout_over_code", len(own["elements"]))


def test_a_mark_is_as_wide_as_the_longest_that_it_may_say() -> None:
    """*Exercice · non valable* of a French-speaking house."""
    own = json_of()
    mark = next(e for e in own["elements"] if e["type"] == "mark")
    mark |= {"x": 60, "y": 92}
    assert refused(own).code == "layout_over_code"


def test_a_mark_is_no_wider_than_is_counted_for_it() -> None:
    """In every language; a longer word of ours must change the number."""
    words = [words_in(language) for language in get_args(Language)]
    said = [word.upper() for of in words for word in (of.training, of.duplicate)]
    widest = max(width(word, BOLD, 8) for word in said) * 25.4 / 72 + 4
    assert MARK_WIDE - 1 < widest <= MARK_WIDE


def test_checking_a_layout_brings_no_reportlab() -> None:
    """The page of tickets opens on the thread of the screen: a quarter of a second."""
    code = (
        "import sys; from printing.layout_file import default_layout, read_layout;"
        "import printing.own_font; [default_layout(p) for p in ('a6', 'a4', 'roll', 'stock')];"
        "printing.own_font.take_files(b'', lambda digest: None); print('reportlab' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=Path.cwd()
    )
    assert done.stdout.strip() == "False"


def test_stripes_of_training_leave_the_white_of_a_code_at_the_top(raster) -> None:
    """A house puts its code in the upper corner, and its mark below."""
    own = json_of()
    own["elements"] = codes_of(own)
    for element in own["elements"]:
        element.update({"qr": {"x": 5.2, "y": 5.2}, "mark": {"y": 60}}.get(element["type"], {}))
    made = paper(training=True)
    image = raster(ticket_pdf([made], read_layout(json.dumps(own).encode())))
    white = image[round(1.3 * 8) : 5 * 8, 2 * 8 : 40 * 8]
    assert white.min() > 200
    assert read_by_both(image)[0]["QRCODE"] == made.code


def test_letters_with_room_between_them_stay_in_their_box(raster) -> None:
    """The room is less where the line would leave it."""
    own = json_of()
    codes = codes_of(own)
    text = {"type": "text", "x": 5, "y": 20, "w": 40, "text": "{title}", "fits": [[9, 9]],
            "spacing": 20}  # fmt: skip
    layout = read_layout(json.dumps(own | {"elements": [*codes, text]}).encode())
    image = raster(ticket_pdf([paper(title="Florissant")], layout))
    assert image[20 * 8 : 30 * 8, : 46 * 8].min() < 100
    assert image[20 * 8 : 30 * 8, 46 * 8 :].min() > 200


@settings(max_examples=40, deadline=None)
@given(
    x=st.integers(0, 100), y=st.integers(60, 140), w=st.integers(5, 100), h=st.integers(0, 12),
    size=st.integers(5, 40), lines=st.integers(1, 5),
    kind=st.sampled_from(["text", "place", "rule"]),
)  # fmt: skip
def test_what_is_taken_leaves_the_codes_white(
    raster, x: int, y: int, w: int, h: int, size: int, lines: int, kind: str
) -> None:
    """Wherever a house puts an element: it is refused, or no dot stands in a code's white."""
    own = json_of()
    codes = codes_of(own)
    made: dict[str, Any] = {"type": kind, "x": x, "y": y, "w": w}
    if kind == "text":
        made |= {"h": h, "text": "{title}", "fits": [[size, 5, lines]], "label": "hall" * (x % 2)}
    if kind in ("place", "rule"):
        made["size" if kind == "place" else "points"] = size if kind == "place" else size / 4
    try:
        layout = read_layout(json.dumps(own | {"elements": [*codes, made]}).encode())
    except Refused:
        return
    crowded = paper(title="Ågjpqy " * 30, zone="Qgj", row="J", seat="gQ1")
    image = raster(ticket_pdf([crowded], layout))
    alone = read_layout(json.dumps(own | {"elements": codes}).encode())
    bare = raster(ticket_pdf([crowded], alone))
    for code in layout.elements[:3]:
        if not isinstance(code, Mark):
            left, top, right, bottom = (round(side * 203 / 25.4) for side in box_of(layout, code))
            at = np.s_[top + 1 : bottom - 1, left + 1 : right - 1]
            assert ((image[at] < 128) == (bare[at] < 128)).all()


@pytest.mark.parametrize(
    "text",
    ["} {title", "{title}} {", "{{title}", "{title!r}", "{title:>9}", "{title.x}", "{}", "{0}"],
)
def test_a_text_that_would_stop_every_ticket_is_refused_with_its_place(text: str) -> None:
    """As many braces that open as that close are no text that can be filled in."""
    own = json_of()
    own["elements"].append(
        {"type": "text", "x": 8, "y": 60, "w": 20, "text": text, "fits": [[9, 7]]}
    )
    caught = refused(own)
    assert (caught.code, caught.params["where"]) == ("layout_field", len(own["elements"]))


def test_a_code_too_small_for_a_door_is_refused() -> None:
    own = json_of()
    next(e for e in own["elements"] if e["type"] == "qr")["dots"] = 3
    assert refused(own).code == "layout_code_small"
    fine = json_of() | {"dpi": 600}  # dots of a third of the size
    said = refused(fine)
    assert said.code == "layout_code_small"
    assert (said.params["qr"], said.params["bars"]) == (10, 6)
    low = json_of()
    next(e for e in low["elements"] if e["type"] == "code128")["h"] = 0.1
    assert refused(low).code == "layout_code_low"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"zone": 1.5}, "layout_outside"), ({"zone": 1.0}, "layout_outside"),
        ({"zone": -1.0}, "layout_outside"), ({"size": 0}, "layout_sizes"),
    ],
)  # fmt: skip
def test_row_and_seat_stay_on_the_paper(changed: dict[str, float], code: str) -> None:
    """Beside a zone that takes all the width they stood right of the paper's edge."""
    own = json_of()
    next(e for e in own["elements"] if e["type"] == "place").update(changed)
    assert refused(own).code == code


def test_codes_of_each_paper_are_drawn_of_whole_dots() -> None:
    """Every default passes its own check, and a QR is at least 30 mm wide (reference/scanning)."""
    for name in PAPERS:
        layout: Layout = default_layout(name)
        check(layout)
        (dots,) = (e.dots for e in layout.elements if isinstance(e, Qr))
        assert dots * 37 * 25.4 / layout.dpi >= 30


def test_emoji_titles_print_their_letters(texts) -> None:
    made: TicketPaper = paper(title="🎭 Kip! 🐔")
    (text,) = texts(ticket_pdf([made]))
    assert "Kip!" in text


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as unreadable:
        read_layout(b"\xff\xfe\x00 no json")
    assert unreadable.value.code == "layout_unreadable"


@pytest.mark.parametrize("name", PAPERS)
def test_every_module_of_every_paper_is_whole_dots(name: str) -> None:
    """On the bitmap that printers get: a page is never stretched to a round number of dots."""
    layout = default_layout(name)
    (qr,) = (e for e in layout.elements if isinstance(e, Qr))
    (page,) = bitmaps(ticket_pdf([paper()], layout), Head(layout.dpi))
    left, top = (round(at * layout.dpi / 25.4) for at in (qr.x, qr.y))
    side = 37 * qr.dots
    near = page.dots()[top - 4 : top + side + 4, left - 4 : left + side + 4]
    symbol = near[near.any(axis=1)][:, near.any(axis=0)]
    assert symbol.shape == (side, side)
    for line in (*symbol, *symbol.T):
        assert not np.any((np.flatnonzero(np.diff(line.astype(np.int8))) + 1) % qr.dots)


def test_a_logo_stands_as_a_photograph_says_and_keeps_its_sixteen_bits_of_grey(
    tmp_path: Path,
) -> None:
    """A telephone writes the side that is up beside the picture; viewers turn it."""
    turned = Image.new("RGB", (400, 100))
    said = turned.getexif()
    said[0x0112] = 6
    turned.save(tmp_path / "turned.jpg", exif=said)
    made = Image.open(io.BytesIO(read_logo(tmp_path / "turned.jpg", 40, 40)))
    assert made.height == 4 * made.width
    Image.new("I;16", (8, 8), 128 * 256).save(tmp_path / "grey.png")
    grey = Image.open(io.BytesIO(read_logo(tmp_path / "grey.png", 40, 40)))
    assert grey.convert("L").getpixel((0, 0)) == 128


def test_a_picture_of_another_kind_is_said_in_our_words(tmp_path: Path) -> None:
    """Not in those of a library about its memory."""
    Image.new("RGB", (8, 8)).save(tmp_path / "logo.gif")
    with pytest.raises(Refused) as refused_:
        read_logo(tmp_path / "logo.gif", 40, 40)
    assert (refused_.value.code, refused_.value.params) == ("layout_logo_kind", {})
