"""What a printer and a scanner are tried with: their codes are read as those of a ticket are."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from printing.layout import PAPERS
from printing.trial_paper import samples, trial_paper
from scanner.setup_sheet import TEST_BARS, TEST_TEXT, SheetWords, draw
from tests.printing.test_device_printer import read_by_both


@pytest.mark.parametrize("layout", PAPERS)
def test_the_codes_of_a_trial_ticket_are_read_at_203_dpi(raster, layout: str) -> None:
    """Under the rulers and the stripes of training, by two decoders."""
    ticket = samples()["training"]
    said = {"QRCODE": ticket.code, "CODE128": ticket.short_code}
    assert read_by_both(raster(trial_paper("tickets", layout))) == (said, said)


def test_the_codes_of_the_sheet_beside_the_door_are_read_at_203_dpi(
    raster, texts, tmp_path: Path
) -> None:
    """By two decoders; its words stand in letters that come along, whatever they are."""
    words = SheetWords(
        "Régler un lecteur", (("Œuvre · łódź", "une explication " * 20),), "QR", "code-barres"
    )
    draw(tmp_path / "sheet.pdf", words)
    data = (tmp_path / "sheet.pdf").read_bytes()
    said = {"QRCODE": TEST_TEXT, "CODE128": TEST_BARS}
    assert read_by_both(raster(data)) == (said, said)
    (page,) = texts(data)
    assert "Œuvre · łódź" in page
    fonts = {
        piece.get_font().get_base_name()
        for piece in pypdfium2.PdfDocument(data)[0].get_objects()
        if isinstance(piece, pypdfium2.PdfTextObj)
    }
    assert all("IBMPlexSans" in name for name in fonts), fonts
