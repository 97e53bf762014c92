"""The evening as a stranger runs it: `boxoffice demo --headless`, then its leavings are judged."""

from __future__ import annotations

import json
import re
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from scanner.decoder import CascadeDecoder
from ui.demo.evening import EXPECTED, FLOAT_EUROS

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(400)]
DESK, DOOR = (1366, 688), (1366, 768)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one evening leaves behind."""
    folder = tmp_path_factory.mktemp("evening") / "out"
    done = subprocess.run(
        [sys.executable, "-m", "boxoffice", "demo", "--headless", "--out", str(folder)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return folder


def numbers(out: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((out / "evening.json").read_text())
    return found


def test_the_numbers_are_what_the_evening_demands(out: Path) -> None:
    """evening.json, reckoned from the databases alone, says what was played."""
    found = numbers(out)
    assert {name: found[name] for name in EXPECTED} == EXPECTED


def test_money_agrees_three_ways(out: Path) -> None:
    """Payments of the sales, Z reports and blind counts are equal to the cent."""
    totals = numbers(out)["totals"]
    assert isinstance(totals, dict)
    assert totals["payments"] == totals["z_reports"] == totals["counted"]
    assert totals["payments"]["cash"] != "0.00"


def test_every_ticket_was_printed_once_and_can_be_read(out: Path) -> None:
    """One PDF per ticket; each holds its own code, read back by the decoder of the door."""
    papers = sorted(out.glob("papers/*/ticket-*.pdf"))
    codes = {code_on(paper) for paper in papers}
    assert len(papers) == EXPECTED["sold_online"] + EXPECTED["sold_offline"]  # type: ignore[operator]
    assert len(codes) == len(papers)


def code_on(paper: Path) -> str:
    """The QR of a ticket, rasterised at 200 dpi."""
    page = pypdfium2.PdfDocument(paper)[0]
    gray = np.asarray(page.render(scale=200 / 72).to_pil().convert("L"))
    texts = [reading.text for reading in CascadeDecoder(budget_ms=2000).decode(gray)]
    return next(text for text in texts if len(text) == 120)


def test_both_tills_left_a_z_report_and_the_customer_a_receipt(out: Path) -> None:
    """The day is closed on paper."""
    assert len(list(out.glob("papers/*/z_report-*.pdf"))) == 2
    assert len(list(out.glob("papers/*/receipt-*.pdf"))) == 1


def test_the_z_reports_say_the_cash_that_was_counted(out: Path) -> None:
    """The papers and evening.json agree: both drawers' cash, floats taken off, is the total."""
    totals = numbers(out)["totals"]
    assert isinstance(totals, dict)
    counted = sum(cash_on(paper) for paper in out.glob("papers/*/z_report-*.pdf"))
    floats = 2 * FLOAT_EUROS * 100
    assert counted - floats == round(float(totals["counted"]["cash"]) * 100)


def cash_on(paper: Path) -> int:
    """Counted cents of the line "Contant": expected, counted, difference."""
    text = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    line = next(line for line in text.splitlines() if line.startswith("Contant"))
    amounts = re.findall(r"\d[\d.]*,\d\d", line)
    return int(amounts[1].replace(".", "").replace(",", ""))


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, from its header."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return width, height


def test_pictures_have_the_size_of_the_drawn_screens(out: Path) -> None:
    """Desk and manager 1366 × 688, door 1366 × 768."""
    pictures = {picture.stem: size_of(picture) for picture in out.glob("screens/*.png")}
    for name, size in pictures.items():
        if name.startswith("door"):
            assert size == DOOR, name
        elif name.startswith(("desk", "manager")):
            assert size == DESK, name
    assert {"desk-proposal", "desk-not-ours", "door-used", "manager-evening"} <= pictures.keys()


def test_the_journals_prove_themselves(out: Path) -> None:
    """`journal verify` holds for every device and for the server."""
    files = [*out.glob("data/*/boxoffice.db"), out / "data" / "server" / "server.db"]
    assert len(files) == 5
    for file in files:
        done = subprocess.run(
            [sys.executable, "-m", "boxoffice", "journal", "verify", str(file)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
