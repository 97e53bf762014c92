"""The decoder libraries: what makes them raise, and what they must not report."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pyzbar import pyzbar

from scanner.engines import zbar, zxing
from scanner.image_file import read_gray

FIXTURES = Path(__file__).parents[1] / "fixtures" / "scanner"


def test_structured_append_does_not_kill_the_door() -> None:
    """Any visitor can hold up a symbol that pyzbar raises on: it is no code, and no crash."""
    gray = read_gray(FIXTURES / "structured-append.png")
    with pytest.raises(ValueError, match="ZBarOrientation"):
        pyzbar.decode(gray)
    assert zbar(gray) == []


def test_texts_that_are_not_ascii_are_left_to_zxing(qr) -> None:
    """ZBar guesses character sets; its non-ASCII texts are dropped, zxing's are right."""
    gray = read_gray(FIXTURES / "not-ascii.png")
    assert zbar(gray) == []
    assert [found.text for found in zxing(gray)] == ["Café à l’été"]
    both = np.full((gray.shape[0] + 400, 700), 255, np.uint8)
    both[: gray.shape[0], : gray.shape[1]] = gray
    ours = qr(4, "OURS")
    both[-ours.shape[0] :, : ours.shape[1]] = ours
    assert [found.text for found in zbar(both)] == ["OURS"]


def test_both_engines_say_where(qr, bars, frame) -> None:
    """Text, symbology and box agree between the engines."""
    for code, text, symbology in (
        (qr(4), None, "QRCode"),
        (bars(2), "CCLBNDREVVNBGCDU", "Code128"),
    ):
        gray = frame(code)
        (one,), (other,) = zxing(gray), zbar(gray)
        assert one.text == other.text
        assert text in (None, one.text)
        assert one.symbology == other.symbology == symbology
        assert np.allclose(one.box, other.box, atol=12)


def test_micro_qr_and_other_symbologies_are_not_read() -> None:
    """Formats that are on no ticket find phantoms in damaged symbols that are on tickets."""
    import zxingcpp

    for kind in ("MicroQRCode", "EAN13", "Aztec", "DataMatrix"):
        format_ = getattr(zxingcpp.BarcodeFormat, kind)
        symbol = zxingcpp.create_barcode("123456789012" if kind == "EAN13" else "12345", format_)
        gray = np.array(symbol.to_image(scale=4, add_quiet_zones=True))
        gray = np.pad(gray, 40, constant_values=255)
        assert [found.text for found in zxingcpp.read_barcodes(gray)], kind
        assert zxing(gray) == []
        assert zbar(gray) == []


def test_separators_are_no_text(bars, frame) -> None:
    """FNC1 of parcel labels is dropped by both, as wedge scanners drop it."""
    gray = frame(bars(2, "0123\x1d4567"))
    assert all("\x1d" not in found.text for found in (*zxing(gray), *zbar(gray)))
