"""What a frozen program must be able to do on a bare system, tried once: a window, a code from a
picture, a paper, a database. `boxoffice selfcheck` runs it; the smoke test of `make app` too.
"""

from __future__ import annotations

import os
import tempfile
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.clock import SystemClock
from boxoffice.errors import Bug
from boxoffice.ids import Cents, PerformanceId, SeatIndex
from boxoffice.journal.kinds import RunStart
from boxoffice.papers import TicketPaper
from boxoffice.platform.keystore import public_bytes
from boxoffice.replica.replica import Replica
from boxoffice.tickets import code, short_code


def check() -> None:
    """Raises Bug("selfcheck_failed", part=…) naming the part that does not work."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        signed = _sign()
        _write_paper(Path(folder) / "ticket.pdf", signed)
        _open_window(Path(folder) / "window.png")
        _read_code(Path(folder), signed)
        _use_database(Path(folder) / "boxoffice.db")


def _require(fits: object, part: str) -> None:
    if not fits:
        raise Bug("selfcheck_failed", part=part)


def _sign() -> str:
    key = Ed25519PrivateKey.generate()
    performance = PerformanceId(bytes(range(16)))
    content = code.CodeContent(code.performance_hint(performance), SeatIndex(11), 1, 1, b"12345")
    return code.sign(content, key, code.key_hint(public_bytes(key)))


def _write_paper(path: Path, signed: str) -> None:
    from printing.ticket_pdf import ticket_pdf

    performance = PerformanceId(bytes(range(16)))
    paper = TicketPaper(
        house="CC De Kring", title="Florissant",
        starts_local=datetime.fromisoformat("2026-11-27T20:00"),
        hall="Grote zaal", row="G", seat="12", price_type="Basis", cents=Cents(2200),
        order_number="1-0001", code=signed,
        short_code=short_code.make(b"12345", bytes(32), performance),
    )  # fmt: skip
    path.write_bytes(ticket_pdf([paper]))
    _require(path.read_bytes().startswith(b"%PDF-"), "paper")


def _open_window(path: Path) -> None:
    from PySide6.QtWidgets import QLabel

    from ui import app
    from ui.screenshot import grab

    stage = app.prepare("light", "nl")
    window = QLabel("boxoffice")
    window.resize(320, 120)
    window.show()
    stage.app.processEvents()
    grab(window, path)
    _require(path.stat().st_size > 0, "window")


def _read_code(folder: Path, signed: str) -> None:
    from scanner.probe import reads_back

    _require(reads_back(signed, folder), "code")


def _use_database(path: Path) -> None:
    replica = Replica(path, SystemClock(), os.urandom)
    replica.commit(RunStart("selfcheck"))
    _require(replica.head.seq == 1, "database")
    replica.close()
