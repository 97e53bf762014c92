"""The evening list: everybody on it, by name as given, on as many pages as it takes."""

from __future__ import annotations

import re
from datetime import datetime

import msgspec
import pytest

from boxoffice.papers import EveningLine, EveningPaper
from printing.evening_list_pdf import evening_list_pdf

PAPER = EveningPaper(
    house="CC De Kring",
    title="Florissant",
    hall="Grote zaal",
    starts_local=datetime.fromisoformat("2026-11-27T20:00"),
    printed_local=datetime.fromisoformat("2026-11-27T19:21"),
    lines=(
        EveningLine("Zoë Aerts", "2-0012", "F3", 1, "reserved"),
        EveningLine("Bram Claes", "1-0131", "H1–H6, H8", 7, "paid"),
        EveningLine("Basisschool De Regenboog", "1-0098", "L1–L24", 24, "due"),
        EveningLine("", "1-0147", "C7–C8", 2, "paid"),
    ),
)


def test_name_number_places_and_sums_are_on_it(texts) -> None:
    """What somebody at the table asks for."""
    said = "\n".join(texts(evening_list_pdf(PAPER)))
    for text in ("Zoë Aerts", "2-0012", "H1–H6, H8", "zonder naam", "Gereserveerd", "34"):
        assert text in said


def test_a_sold_out_evening_goes_on(texts) -> None:
    """Two thousand places in 900 orders; the last is on the last page, the heading on each."""
    lines = tuple(
        EveningLine(f"Naam {n:04d}", f"2-{n:04d}", "A1–A2", 2, "paid") for n in range(900)
    )
    pages = texts(evening_list_pdf(msgspec.structs.replace(PAPER, lines=lines)))
    assert len(pages) > 20
    assert "Naam 0899" in pages[-1]
    assert all("Plaatsen" in page for page in pages)
    assert sum(len(re.findall(r"Naam \d{4}", page)) for page in pages) == 900


def test_long_places_are_wrapped_and_nothing_is_lost(texts) -> None:
    """Somebody with places all over the hall."""
    places = ", ".join(f"{row}{n}" for row in "ABCDEFGH" for n in range(1, 20, 4))
    lines = (EveningLine("Jo", "2-0001", places, 40, "paid"),)
    said = " ".join(texts(evening_list_pdf(msgspec.structs.replace(PAPER, lines=lines))))
    assert all(place in said for place in places.split(", "))


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_margins_stay_white(raster, language) -> None:
    """Nothing is cut off at the edge of the paper."""
    page = raster(evening_list_pdf(msgspec.structs.replace(PAPER, language=language)), dpi=100)
    edge = 20
    for strip in (page[:, :edge], page[:, -edge:]):
        assert strip.min() > 200
