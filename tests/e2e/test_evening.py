"""The evening, end to end: `boxoffice demo --headless` as a process, and what it leaves behind.

Nothing here trusts the demo's own judgement: numbers, papers and pictures are looked at again.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from operator import le
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from boxoffice.platform.keystore import FileKeyStore
from boxoffice.queries.keys import KeyRing
from boxoffice.replica.database import open_database
from boxoffice.replica.rowstore import RowStore
from boxoffice.tickets import code, short_code
from scanner.decoder import CascadeDecoder, anything

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(300)]

ROOT = Path(__file__).parents[2]
WORKPLACE, DOOR = (1366, 688), (1366, 768)
AMOUNT = r"−?[\d.]+,\d\d"


@dataclass(frozen=True)
class Left:
    """What the evening left."""

    code: int
    told: str
    folder: Path
    numbers: dict[str, Any]

    def papers(self, kind: str) -> list[Path]:
        """Papers of a kind, of both desks."""
        return sorted((self.folder / "papers").rglob(f"{kind}-*.pdf"))


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """One evening, played once."""
    folder = tmp_path_factory.mktemp("evening") / "out"
    done = subprocess.run(
        [sys.executable, "-m", "boxoffice", "demo", "--headless", "--out", str(folder)],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:] + logs(folder)
    numbers = json.loads((folder / "evening.json").read_text())
    return Left(done.returncode, done.stdout, folder, numbers)


def logs(folder: Path) -> str:
    """The ends of what its processes wrote."""
    found = sorted((folder / "logs").glob("*.log"))
    return "".join(f"\n--- {file.name}\n{file.read_text()[-1500:]}" for file in found)


def text_of(paper: Path) -> str:
    """All text, by a renderer that had no part in making it."""
    pdf = pypdfium2.PdfDocument(paper)
    said = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()
    return said.replace("\xa0", " ").replace("\r\n", "\n")


def pixels_of(paper: Path) -> Any:
    """Its first page as a 203 dpi printer would put it down."""
    pdf = pypdfium2.PdfDocument(paper)
    image = pdf[0].render(scale=203 / 72, grayscale=True).to_numpy()
    grey = np.ascontiguousarray(image[:, :, 0] if image.ndim == 3 else image)
    pdf.close()
    return grey


def cents(text: str) -> int:
    """`1.234,50` as 123450."""
    return int(re.sub(r"[.,€ ]", "", text.replace("−", "-")))


def test_the_numbers_are_what_the_evening_demands(left: Left) -> None:
    """Computed by code that took no part in it; each counted by hand from the story."""
    found = left.numbers
    assert (found["sold_online"], found["sold_offline"], found["orders"]) == (12, 8, 11)
    assert (found["admitted"], found["admitted_by_signature"]) == (3, 1)
    assert found["refused"] == {"already_used": 2, "not_real": 2, "wrong_performance": 1}
    zero = ("waiting_after_sync", "open_conflicts", "seat_sold_twice", "sales_unbalanced",
            "sales_missing_on_server", "journals_broken")  # fmt: skip
    assert {name: found[name] for name in zero} == dict.fromkeys(zero, 0)
    assert found["tables_that_differ"] == []
    assert found["replicas_like_server"] == found["replicas"] == 4
    assert found["tickets_on_server"] == 20


def test_the_money_agrees_three_times(left: Left) -> None:
    """What was sold, what the Z reports say, and what was counted."""
    totals = left.numbers["totals"]
    assert totals["payments"] == totals["z_reports"] == totals["counted"]
    # 44 + 18 + 18 + 44 + 44 + 44 + 22 in cash; 66 + 14 + 22 + 27 by card.
    assert totals["payments"] == {"cash": "234.00", "card_by_hand": "129.00"}


def test_it_says_what_it_does(left: Left) -> None:
    """Step by step: with the network, without, and afterwards."""
    steps = ("The season is imported", "THE NETWORK IS CUT", "refused with a way out",
             "admits by its signature", "THE NETWORK IS BACK", "counted blind")  # fmt: skip
    places = [left.told.index(step) for step in steps]
    assert places == sorted(places)


def test_every_sold_ticket_is_a_paper_once(left: Left) -> None:
    """Twenty tickets, one receipt, two Z reports; nothing is half-written."""
    assert len(left.papers("ticket")) == 20
    assert (len(left.papers("receipt")), len(left.papers("z_report"))) == (1, 2)
    papers = left.folder / "papers"
    files = [file.relative_to(papers) for file in papers.rglob("*") if file.is_file()]
    # Within three hours of the demo's evening its lists lie there too (`printing.fallback`).
    assert len([file for file in files if "lists" not in file.parts]) == 23


def test_the_codes_on_paper_are_true_tickets_of_this_house(left: Left) -> None:
    """Read back from pixels: each QR is genuine by the house's certificates and names a ticket
    that the server has; each short code is its own."""
    conn = open_database(left.folder / "data/server/server.db", read_only=True)
    stored = {bytes(row[0]) for row in conn.execute("SELECT code FROM code")}
    conn.close()
    keys = FileKeyStore(left.folder / "data/hoofdingang/keys")
    device = open_database(left.folder / "data/hoofdingang/boxoffice.db", read_only=True)
    ring = KeyRing(keys.get("root_key") or b"")
    ring.refresh(RowStore(device))
    device.close()
    printed = []
    for paper in left.papers("ticket"):
        readings = CascadeDecoder(anything, budget_ms=4000).decode(pixels_of(paper))
        signed = [found for r in readings if (found := code.parse(r.text)) is not None]
        short = [typed for r in readings if (typed := short_code.parse(r.text)) is not None]
        assert signed, paper.name
        assert ring.judge(signed[0], None) == "genuine"
        assert {one.code_id for one in short} <= {signed[0].content.code_id}
        printed.append(signed[0].content.code_id)
    assert set(printed) == stored
    assert len(printed) == len(stored) == 20


def test_the_z_reports_add_up(left: Left) -> None:
    """On the paper itself: counted is expected, VAT adds up, and both desks are the evening."""
    per_method: Counter[str] = Counter()
    tickets = 0
    for paper in left.papers("z_report"):
        said = text_of(paper)
        rows = re.findall(
            rf"^(Contant|Kaart met de hand) ({AMOUNT}) ({AMOUNT}) ({AMOUNT})$", said, re.MULTILINE
        )
        assert len(rows) == 2, said
        for method, expected, counted, difference in rows:
            assert cents(expected) == cents(counted)
            assert cents(difference) == 0
            per_method[method] += cents(expected)
        ((net, vat, gross),) = re.findall(
            rf"^6 % ({AMOUNT}) ({AMOUNT}) ({AMOUNT})$", said, re.MULTILINE
        )
        assert cents(net) + cents(vat) == cents(gross)
        ((count, sold),) = re.findall(rf"^Totaal (\d+) ({AMOUNT})$", said, re.MULTILINE)
        lines = re.findall(
            rf"^.+ (\d+) ({AMOUNT})$",
            said.split("Verkoop per tarief")[1].split("Totaal")[0],
            re.MULTILINE,
        )
        assert sum(int(n) for n, _ in lines) == int(count)
        assert sum(cents(part) for _, part in lines) == cents(sold) == cents(gross)
        tickets += int(count)
    floats = 2 * 15_000
    assert per_method == {"Contant": 23_400 + floats, "Kaart met de hand": 12_900}
    assert tickets == 20


def test_the_receipt_adds_up(left: Left) -> None:
    """Two in full tonight, cash."""
    (receipt,) = left.papers("receipt")
    said = text_of(receipt)
    assert "CC De Kring" in said
    assert "2× Florissant" in said
    assert re.search(r"Te betalen € 44,00", said)


def test_the_pictures_have_the_size_of_their_screens(left: Left) -> None:
    """Desk and manager without the task bar, the door full screen, the till a sheet within the
    desk; none is one flat colour."""
    names: Counter[str] = Counter()
    for file in sorted((left.folder / "screens").glob("*.png")):
        with Image.open(file) as picture:
            kind = file.stem.split("-")[0]
            if kind == "till":
                assert all(map(le, picture.size, WORKPLACE)), file.name
            else:
                assert picture.size == (DOOR if kind == "door" else WORKPLACE), file.name
            assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 16, file.name
        names[kind] += 1
    assert {"desk", "door", "manager", "till"} <= names.keys()
    assert names["door"] >= 5


def test_no_process_complained(left: Left) -> None:
    """No trace in any log: what failed must have been said, not swallowed."""
    assert "Traceback" not in logs(left.folder)
