"""Z and X reports: every amount there, differences right, long evenings on more pages."""

from __future__ import annotations

import re
from datetime import datetime

import msgspec
import pytest

from boxoffice.ids import Cents
from boxoffice.papers import (
    CashMovement,
    HouseLine,
    PriceTypeLine,
    ShiftReportPaper,
    TenderLine,
    VatLine,
)
from printing.z_report_pdf import shift_report_pdf

REPORT = ShiftReportPaper(
    kind="z",
    house="Cultuurcentrum De Schakel",
    device="Kassa 2",
    number="2-0012",
    shift="14",
    opened_local=datetime.fromisoformat("2026-11-27T18:02"),
    closed_local=datetime.fromisoformat("2026-11-27T22:48"),
    printed_local=datetime.fromisoformat("2026-11-27T22:49"),
    operators=("An Peeters", "Bart"),
    float_cents=Cents(15_000),
    tenders=(
        TenderLine("cash", Cents(84_550), Cents(84_350)),
        TenderLine("card", Cents(120_400), Cents(120_500)),
        TenderLine("transfer", Cents(2_200)),
    ),
    movements=(CashMovement("Bloemen", Cents(-2_450)),),
    price_types=(PriceTypeLine("Basistarief", 97, Cents(201_800)),),
    vat=(VatLine(600, Cents(201_800), Cents(11_423), Cents(190_377)),),
    houses=(HouseLine("De Schakel", "Het Gasthuis", 6, Cents(11_800)),),
    tickets=97,
    sales_cents=Cents(201_800),
    refunds=2,
    refunds_cents=Cents(-4_400),
    rounding_cents=Cents(7),
    waiting=3,
    first_order="2-0098",
    last_order="2-0147",
    deposit_bag="004417",
    left_in_drawer=Cents(15_000),
    difference_reason="Te veel teruggegeven",
)


def test_every_figure_is_on_one_page(texts) -> None:
    """An ordinary evening is one sheet with all that the books and the bank need."""
    pages = texts(shift_report_pdf(REPORT))
    assert len(pages) == 1
    for shown in (
        "Z-rapport 2-0012",
        "Kassa 2",
        "27/11/2026 18:02",
        "27/11/2026 22:48",
        "An Peeters, Bart",
        "2-0098 – 2-0147",
        "3 verkopen nog niet doorgestuurd",
        "845,50",
        "843,50",
        "€ 2.018,00",
        "1.903,77",
        "114,23",
        "De Schakel → Het Gasthuis",
        "118,00",
        "−24,50",
        "004417",
        "€ −44,00",
        "€ 0,07",
        "Te veel teruggegeven",
        "Tweede handtekening",
    ):
        assert shown in pages[0]


def test_difference_is_counted_minus_expected(texts) -> None:
    """Missing money has a minus, too much has none; what nobody counts has no difference."""
    assert [line.difference() for line in REPORT.tenders] == [-200, 100, None]
    (text,) = texts(shift_report_pdf(REPORT))
    assert "−2,00" in text
    assert "€ −1,00" in text  # of all counted together


def test_x_report_has_no_signature_and_no_number(texts) -> None:
    """A look in between closes nothing, so nobody signs it."""
    look = msgspec.structs.replace(
        REPORT,
        kind="x",
        number="",
        closed_local=None,
        tenders=(TenderLine("cash", Cents(84_550)),),
        waiting=0,
    )
    (text,) = texts(shift_report_pdf(look))
    assert "X-rapport" in text
    assert "handtekening" not in text
    assert "Alles doorgestuurd" in text


def test_what_stays_in_the_drawer_is_a_line_only_when_somebody_said_it(texts) -> None:
    """0,00 would be a statement about the drawer that nobody made."""
    assert "Blijft in lade" in texts(shift_report_pdf(REPORT))[0]
    unsaid = msgspec.structs.replace(REPORT, left_in_drawer=None)
    assert "Blijft in lade" not in texts(shift_report_pdf(unsaid))[0]


def test_long_tables_go_on(texts) -> None:
    """A hundred price types fill further pages; headings and the report's name are repeated."""
    many = tuple(PriceTypeLine(f"Tarief {number}.", 1, Cents(100)) for number in range(120))
    pages = texts(shift_report_pdf(msgspec.structs.replace(REPORT, price_types=many)))
    assert len(pages) > 2
    whole = "\n".join(pages)
    shown = [int(number) for number in re.findall(r"Tarief (\d+)\.", whole)]
    assert shown == list(range(120))
    assert all("Verkoop per tarief" in page for page in pages[:3])
    assert all("Z-rapport 2-0012" in page for page in pages)
    assert "blz. 2" in pages[1]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_margins_stay_white(raster, language) -> None:
    """The longest names do not run off the sheet, and amounts do not run into them."""
    wide = msgspec.structs.replace(
        REPORT,
        language=language,
        house="W" * 120,
        operators=("W" * 80, "M" * 80),
        price_types=(PriceTypeLine("W" * 200, 10**6, Cents(10**9)),),
        difference_reason="W" * 300,
    )
    image = raster(shift_report_pdf(wide), dpi=100)
    edge = round(17 * 100 / 25.4)
    assert image[:, :edge].min() > 200
    assert image[:, -edge:].min() > 200
