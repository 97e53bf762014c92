"""One record a picture, for the command line."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from boxoffice.errors import Unavailable
from scanner.report import decode_file

TICKET = (
    ".22-09J2O*TPOWJW50KB0*M0G/N8OS5VFN2PTRUHY6F:D./6-VHY9PM59*/BTWQL1FDF8$VUY.5P3AP43NTS6Y"
    "OD1VNKN1-HZ0BEZOFN1FGTHT0O-N-L4.DG"
)


def test_record_of_a_picture(tmp_path: Path, qr, frame) -> None:
    """File, texts, symbologies and milliseconds, as plain JSON."""
    path = tmp_path / "ticket.png"
    cv2.imwrite(str(path), frame(qr(4)))
    report = decode_file(path)
    record = json.loads(json.dumps(report.record()))
    assert record == {
        "file": str(path),
        "texts": [TICKET],
        "symbologies": ["QRCode"],
        "ms": report.ms,
    }
    assert report.ms > 0


def test_picture_without_a_code(tmp_path: Path, frame, qr) -> None:
    """Nothing found is an answer, not an error."""
    path = tmp_path / "empty.png"
    cv2.imwrite(str(path), frame(qr(4)) * 0 + 90)
    assert decode_file(path).record()["texts"] == []


def test_missing_picture(tmp_path: Path) -> None:
    """A file that cannot be read is the surroundings' failure."""
    with pytest.raises(Unavailable):
        decode_file(tmp_path / "none.png")
