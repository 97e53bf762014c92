"""Tickets as they leave the printer: codes read back, nothing over the edge, everything there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
import numpy as np
import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st
from pyzbar import pyzbar

from boxoffice.actions.importing import POOL_NAME
from boxoffice.ids import Cents, PerformanceId, SeatIndex
from boxoffice.papers import TicketPaper
from boxoffice.platform.keystore import public_bytes
from boxoffice.tickets import short_code
from boxoffice.tickets.code import (
    CodeContent,
    key_hint,
    parse,
    performance_hint,
    sign,
    trusted_key,
    verify,
)
from printing.ticket_pdf import ticket_pdf

PERFORMANCE = PerformanceId(b"p" * 16)
DEVICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = trusted_key(b"desk", public_bytes(DEVICE))
QR_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
MARKS: list[dict[str, bool]] = [{}, {"duplicate": True}, {"training": True}]
MM = 203 / 25.4
"""Pixels in a millimetre at 203 dpi."""


def paper(number: int = 1, **changes: Any) -> TicketPaper:
    code_id = number.to_bytes(5, "big")
    content = CodeContent(performance_hint(PERFORMANCE), SeatIndex(number), 1, 1, code_id)
    made = TicketPaper(
        house="Cultuurcentrum De Schakel",
        title="De vrolijke weduwe",
        starts_local=datetime.fromisoformat("2026-11-27T20:00"),
        doors_local=datetime.fromisoformat("2026-11-27T19:30"),
        hall="Grote zaal",
        zone="Parterre",
        row="G",
        seat="12",
        price_type="Basistarief",
        cents=Cents(2200),
        order_number="2-0147",
        code=sign(content, DEVICE, key_hint(public_bytes(DEVICE))),
        short_code=short_code.make(code_id, b"k" * 32, PERFORMANCE),
        conditions="Tickets worden niet teruggenomen. Laatkomers wachten op de pauze.",
    )
    return msgspec.structs.replace(made, **changes)


def codes_by_zbar(image: np.ndarray) -> dict[str, str]:
    return {found.type: found.data.decode("ascii") for found in pyzbar.decode(image)}


@pytest.mark.parametrize("dpi", [203, 300])
def test_codes_are_read_back_from_the_paper(raster, dpi) -> None:
    """ZBar, which had no part in making them, reads both codes, and the signature holds."""
    made = paper()
    found = codes_by_zbar(raster(ticket_pdf([made]), dpi=dpi))
    assert found == {"QRCODE": made.code, "CODE128": made.short_code}
    code = parse(found["QRCODE"])
    assert code is not None
    assert verify(code, [KEY]).outcome == "genuine"


def test_each_page_of_a_batch_has_its_own_codes(raster) -> None:
    """A file of many tickets never shows one code twice."""
    papers = [paper(number) for number in range(1, 7)]
    data = ticket_pdf(papers)
    found = [codes_by_zbar(raster(data, page=number)) for number in range(6)]
    assert [codes["QRCODE"] for codes in found] == [made.code for made in papers]
    assert [codes["CODE128"] for codes in found] == [made.short_code for made in papers]


def test_qr_is_version_5_m_and_large_enough(raster) -> None:
    """37 modules of 8 dots of a 203 dpi head, 37 mm: above the 30 mm that doors need."""
    image = raster(ticket_pdf([paper()]), dpi=406)
    (qr,) = zxingcpp.read_barcodes(image, formats=QR_ONLY)
    extra: Any = qr.extra
    assert (qr.ec_level, extra["Version"]) == ("M", "5")
    side = qr.position.top_right.x - qr.position.top_left.x
    assert side == pytest.approx(37 * 16, abs=12)


def test_quiet_zones_are_white(raster) -> None:
    """Four modules around the QR, ten beside the bars (ISO 18004, 15417); bars of whole dots."""
    crowded = paper(conditions="woord " * 200, selling_house="Een ander huis met een lange naam")
    image = raster(ticket_pdf([crowded]), dpi=203)
    module, top, left = 8, round(89.5 * MM), round(8 * MM)
    side = 37 * module
    quiet = 4 * module
    around = image[top - quiet + 4 : top + side + quiet - 3, left - quiet : left + side + quiet]
    inside = np.zeros(around.shape, bool)
    inside[quiet - 6 : quiet + side - 2, quiet - 2 : quiet + side + 2] = True
    assert around[~inside].min() > 250
    bars = image[round(132 * MM) : round(138 * MM)]
    dark = np.flatnonzero(bars.min(axis=0) < 128)
    assert dark[-1] - dark[0] == pytest.approx(211 * 3, abs=2)
    assert dark[0] >= 10 * 3
    assert image.shape[1] - dark[-1] >= 10 * 3
    assert image[round(127.6 * MM) : round(130 * MM)].min() > 250


def test_says_all_that_a_guest_needs(texts) -> None:
    """House, title, day, hour, doors, hall, place, price, order: each on the ticket."""
    (text,) = texts(ticket_pdf([paper(entrance="B")]))
    for words in (
        "Cultuurcentrum De Schakel",
        "De vrolijke weduwe",
        "27 november 2026",
        "20:00",
        "19:30",
        "Grote zaal",
        "Parterre",
        "Basistarief",
        "€ 22,00",
        "2-0147",
        short_code.grouped(paper().short_code),
        "Tickets worden niet teruggenomen.",
    ):
        assert words in text


def test_marks_are_on_the_paper(texts, raster) -> None:
    """A duplicate and a training ticket say so; an ordinary one says neither."""
    ordinary, duplicate, training = (texts(ticket_pdf([paper(**marks)]))[0] for marks in MARKS)
    assert "DUPLICAAT" not in ordinary
    assert "DUPLICAAT" in duplicate
    assert "OEFENING" in training
    striped = raster(ticket_pdf([paper(training=True)]), dpi=72)
    assert striped[3].min() < 100 < striped[3].max()


def test_place_without_a_seat(texts) -> None:
    """Unnumbered is said in words, in the guest's language, with how many may enter."""
    free: dict[str, Any] = {"seat": "", "row": "", "zone": "", "admits": 25}
    (nl,) = texts(ticket_pdf([paper(**free)]))
    (fr,) = texts(ticket_pdf([paper(**free, language="fr")]))
    assert "Vrije plaats" in nl
    assert "25" in nl
    assert "Placement libre" in fr
    assert "vendredi" in fr


@pytest.mark.parametrize(
    ("area", "language", "said"),
    [(POOL_NAME, "nl", "Vrije plaats"), (POOL_NAME, "fr", "Placement libre"),
     ("FREE SEATING", "en", "Free seating")],
)  # fmt: skip
def test_a_free_place_is_said_once(texts, area: str, language: str, said: str) -> None:
    """An area that is called "free places" is no zone beside the words that say so already."""
    free: dict[str, Any] = {"seat": "", "row": "", "language": language}
    (text,) = texts(ticket_pdf([paper(**free, zone=area)]))
    assert said in text
    assert "Zone" not in text
    assert text.casefold().count("vrije plaats") == (language == "nl")
    (named,) = texts(ticket_pdf([paper(**free, zone="Balkon")]))
    assert said in named
    assert "Balkon" in named


def test_other_house_sold_it(texts) -> None:
    """The seller stands on the ticket only when it is another house."""
    (own,) = texts(ticket_pdf([paper(selling_house="Cultuurcentrum De Schakel")]))
    (other,) = texts(ticket_pdf([paper(selling_house="CC Het Gasthuis")]))
    assert "Verkocht door" not in own
    assert "Verkocht door CC Het Gasthuis" in other


@pytest.mark.parametrize(
    "title",
    ["Élégie à l’été", "Ὀδύσσεια", "Дядя Ваня", "Żółć i ğ", "e\u0301te\u0301", "ﬁn"],
)
def test_names_of_many_languages(texts, title) -> None:
    """Accents (also combining ones), Greek and Cyrillic come out as letters, not as boxes."""
    (text,) = texts(ticket_pdf([paper(title=title)]))
    assert "¤" not in text
    assert title[-1] in text or "é" in text


def test_an_accent_without_a_letter_stays_out_of_the_margin(raster) -> None:
    """It is drawn over the letter before it, and at the start of a line there is none."""
    image = raster(ticket_pdf([paper(hall="\u0300 \u0301", conditions="\u0300")]), dpi=150)
    assert image[:, : round(7.5 * 150 / 25.4)].min() > 200


TEXTS = st.text(max_size=160) | st.text(alphabet="WMÀ ", min_size=1, max_size=300)


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS, TEXTS, st.booleans())
def test_no_text_leaves_its_ticket(raster, title, name, other, numbered) -> None:
    """Whatever a house calls things, the margins stay white and both codes stay readable."""
    made = paper(
        title=title,
        house=name,
        hall=other,
        zone=name,
        entrance=other,
        row=title[:9],
        seat=(title[:7] or "1") if numbered else "",
        price_type=other,
        conditions=title,
        selling_house=other,
        duplicate=numbered,
    )
    image = raster(ticket_pdf([made]), dpi=150)
    edge = round(7.5 * 150 / 25.4)
    assert image[:, :edge].min() > 200
    assert image[:, -edge:].min() > 200
    found = codes_by_zbar(raster(ticket_pdf([made])))
    assert found == {"QRCODE": made.code, "CODE128": made.short_code}


def test_same_ticket_same_bytes() -> None:
    """A reprint can be compared: no clock and no random id in the file."""
    assert ticket_pdf([paper()]) == ticket_pdf([paper()])


def test_a_file_of_no_tickets_is_not_made() -> None:
    """An empty PDF would jam a queue with nothing to see."""
    with pytest.raises(ValueError, match="ticket"):
        ticket_pdf([])


def test_pages_are_a6(sizes) -> None:
    """105 × 148 mm, for each ticket of a file."""
    assert sizes(ticket_pdf([paper(1), paper(2)])) == [pytest.approx((297.64, 419.53), abs=0.1)] * 2
