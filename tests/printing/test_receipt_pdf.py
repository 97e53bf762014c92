"""Receipts: the sums that were stored, on a roll as long as it needs."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pypdfium2 as pdfium
import pytest

from boxoffice.ids import Cents
from boxoffice.papers import PaymentLine, ReceiptLine, ReceiptPaper, VatLine, VoucherLine
from printing.receipt_pdf import receipt_pdf
from printing.roll import ROLL_WIDTH
from tests.printing.test_device_printer import read_by_both

RECEIPT = ReceiptPaper(
    house="Cultuurcentrum De Schakel",
    address=("Schakelstraat 8", "8790 Waregem"),
    vat_number="BE 0412.345.678",
    order_number="2-0147",
    lines=(
        ReceiptLine("De vrolijke weduwe · rij G 11–12 · Basistarief", 2, Cents(3050), 600),
        ReceiptLine("Administratiekost", 2, Cents(148), 2100),
    ),
    total=Cents(3198),
    rounding=Cents(2),
    to_pay=Cents(3200),
    payments=(PaymentLine("cash", Cents(3200)),),
    given=Cents(5000),
    change=Cents(1800),
    vat=(
        VatLine(600, Cents(3050), Cents(173), Cents(2877)),
        VatLine(2100, Cents(148), Cents(26), Cents(122)),
    ),
    operator="An",
    device="Kassa 2",
    at_local=datetime.fromisoformat("2026-11-27T19:12"),
)


def test_all_sums_are_on_it(texts) -> None:
    """Total, rounding, to pay, given and change, VAT per rate: as stored, to the cent."""
    (text,) = texts(receipt_pdf(RECEIPT))
    for shown in (
        "BE 0412.345.678",
        "2-0147",
        "27/11/2026 19:12",
        "31,98",
        "0,02",
        "€ 32,00",
        "50,00",
        "18,00",
        "28,77",
        "1,73",
        "0,26",
        "Bediend door An · Kassa 2",
    ):
        assert shown in text


def test_no_rounding_no_line(texts) -> None:
    """Without rounding nothing is said of it, and card payments show no change."""
    exact = msgspec.structs.replace(
        RECEIPT,
        rounding=Cents(0),
        to_pay=Cents(3198),
        payments=(PaymentLine("card", Cents(3198), "4471"),),
        given=Cents(0),
        change=Cents(0),
    )
    (text,) = texts(receipt_pdf(exact))
    assert "Afronding" not in text
    assert "Terug" not in text
    assert "Kaart · 4471" in text


def test_money_back_says_so(texts) -> None:
    """A refund is not "to pay" with a minus."""
    refund = msgspec.structs.replace(
        RECEIPT, total=Cents(-3200), rounding=Cents(0), to_pay=Cents(-3200), given=Cents(0)
    )
    (text,) = texts(receipt_pdf(refund))
    assert "Terugbetaald" in text
    assert "Te betalen" not in text


def test_roll_is_as_long_as_its_content(texts, sizes) -> None:
    """Fifty lines make a longer page, and the last one is still on it."""
    lines = tuple(ReceiptLine(f"Voorstelling nummer {n}", 1, Cents(100), 600) for n in range(50))
    long = msgspec.structs.replace(RECEIPT, lines=lines, footer="Tot ziens")
    ((wide, short),), ((_, tall),) = sizes(receipt_pdf(RECEIPT)), sizes(receipt_pdf(long))
    assert wide == pytest.approx(ROLL_WIDTH, abs=0.1)
    assert tall > short + 48 * 11
    (text,) = texts(receipt_pdf(long))
    assert "Voorstelling nummer 49" in text
    assert "Tot ziens" in text


def test_long_words_stay_on_the_roll(raster) -> None:
    """The 4 mm that the printer cannot reach stay white, whatever a product is called."""
    wide = msgspec.structs.replace(
        RECEIPT,
        house="W" * 90,
        lines=(ReceiptLine("W" * 120, 999, Cents(-12_345_678), 600),),
        footer="M" * 200,
    )
    image = raster(receipt_pdf(wide), dpi=150)
    edge = round(3.5 * 150 / 25.4)
    assert image[:, :edge].min() > 200
    assert image[:, -edge:].min() > 200


def test_a_school_s_quantity_does_not_touch_what_it_is_of() -> None:
    """As far from it as any word from the next."""
    line = ReceiptLine("Wat een feest", 120, Cents(60000), 600)
    paper = msgspec.structs.replace(RECEIPT, lines=(line,))
    page = pdfium.PdfDocument(receipt_pdf(paper))[0].get_textpage()
    text = page.get_text_range()
    sign, begin = text.index("×"), text.index("Wat een")
    assert page.get_charbox(begin)[0] - page.get_charbox(sign)[2] > 2


def test_marks_and_languages(texts) -> None:
    """A copy and a training receipt say so; words follow the customer's language."""
    marked = msgspec.structs.replace(RECEIPT, duplicate=True, training=True, language="fr")
    (text,) = texts(receipt_pdf(marked))
    assert "DUPLICATA" in text
    assert "EXERCICE" in text
    assert "À payer" in text


CODE = "1234567890123457"
CREDIT = msgspec.structs.replace(
    RECEIPT,
    lines=(*RECEIPT.lines, ReceiptLine("", 1, Cents(5000), 0, "voucher")),
    payments=(
        PaymentLine("voucher", Cents(2000), CODE),
        PaymentLine("transfer", Cents(1000), "+++002/0100/14773+++"),
    ),
    due=Cents(200),
    communication="+++002/0100/14773+++",
    vouchers=(VoucherLine(CODE, Cents(5000), "2027-11-27"),),
)


def test_each_method_the_due_and_the_communication_are_on_it(texts) -> None:
    """What a transfer must carry stands once, and a voucher's code in groups of four."""
    (text,) = texts(receipt_pdf(CREDIT))
    for shown in ("Tegoedbon · 1234 5678 9012 3457", "Overschrijving", "Nog te betalen"):
        assert shown in text
    assert text.count("+++002/0100/14773+++") == 1


def test_a_voucher_is_read_back_from_its_receipt(texts, raster) -> None:
    """Its bar code by two independent decoders at the printer's own dots; worth and last day."""
    data = receipt_pdf(CREDIT)
    (text,) = texts(data)
    assert "zaterdag 27 november 2027" in text
    found = {"CODE128": CODE}
    assert read_by_both(raster(data)) == (found, found)
