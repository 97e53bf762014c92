"""The system's printers: our own `lp` and `lpstat` stand where CUPS would."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from printing.printer import PrinterStatus, Unsure
from printing.system_printer import SystemPrinter, status_of


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs that comes before the system's."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def program(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


def test_lp_gets_the_pdf_for_its_queue(commands: Path, tmp_path: Path) -> None:
    """As it is, by the queue's name."""
    out = tmp_path / "printed"
    program(commands, "lp", f'echo "$@" > {out}.args; cat > {out}')
    program(commands, "lpstat", 'echo "printer Laser is idle.  enabled since Fri"')
    SystemPrinter("Laser").print_pdf(b"%PDF-1.4 paper", "ticket-1")
    assert out.read_bytes() == b"%PDF-1.4 paper"
    assert (tmp_path / "printed.args").read_text().split() == ["-t", "ticket-1", "-d", "Laser", "-"]


def test_what_lp_refuses_is_said_in_its_words(commands: Path) -> None:
    program(commands, "lp", 'echo "lp: The printer or class does not exist." >&2; exit 1')
    program(commands, "lpstat", "echo idle")
    with pytest.raises(Unavailable) as refused:
        SystemPrinter("Laser").print_pdf(b"%PDF", "x")
    assert refused.value.code == "printer_refused"
    assert refused.value.params["reason"] == "lp: The printer or class does not exist."


def test_a_queue_that_stands_still_gets_nothing(commands: Path, tmp_path: Path) -> None:
    program(commands, "lp", f"touch {tmp_path}/called")
    program(commands, "lpstat", 'echo "printer Laser disabled since Fri -"; echo "  Paused"')
    with pytest.raises(Unavailable) as stands:
        SystemPrinter("Laser").print_pdf(b"%PDF", "x")
    assert stands.value.code == "printer_paused"
    assert not (tmp_path / "called").exists()


def test_a_queue_that_hangs_is_unsure(commands: Path) -> None:
    """It may have taken it."""
    program(commands, "lp", "exec sleep 60")
    program(commands, "lpstat", "echo idle")
    with pytest.raises(Unsure):
        SystemPrinter("Laser", timeout_s=0.5).print_pdf(b"%PDF", "x")


def test_a_system_without_lp_says_so(commands: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(commands))
    assert SystemPrinter().status() is PrinterStatus.UNKNOWN
    with pytest.raises(Unavailable) as missing:
        SystemPrinter().print_pdf(b"%PDF", "x")
    assert missing.value.code == "printer_no_system"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("printer A is idle.  enabled since Fri", PrinterStatus.READY),
        ("printer A now printing A-12.  enabled since Fri", PrinterStatus.BUSY),
        ("printer A disabled since Fri -\n\tOut of paper", PrinterStatus.PAPER_OUT),
        ("printer A now printing A-12.\n\tmedia-empty-error", PrinterStatus.PAPER_OUT),
        ("printer A disabled since Fri -\n\tmedia-jam-error", PrinterStatus.JAM),
    ],
)
def test_words_of_lpstat(said: str, status: PrinterStatus) -> None:
    assert status_of(said) is status
