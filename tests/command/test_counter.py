"""What stands on a counter, said at the command line and had by the next start of the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.platform.counter_devices import FILE, NetworkDevice, read_devices
from boxoffice.workplace import Setting
from printing.cash_drawer import EscPosDrawer
from printing.zvt_terminal import ZvtTerminal
from tests.command.terminal import DONE, SURROUNDINGS, boxoffice, misused
from tests.house import House
from tests.printing.machines import FglMachine, Tray
from tests.printing.printer_simulator import PrinterSimulator
from tests.printing.test_device_printer import read_by_both
from ui.linked import link

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


def test_devices_are_said_shown_and_taken_away(tmp_path: Path) -> None:
    """Only what is named changes; without a name nothing is written."""
    data = ("counter", "--data", tmp_path)
    assert boxoffice(*data).out.splitlines() == [
        "terminal: none", "drawer: none", "tickets: PDF files", "receipts: PDF files",
        "documents: PDF files", "mail: none", "customer display: on a second screen",
    ]  # fmt: skip
    assert not (tmp_path / FILE).exists()
    said = boxoffice(*data, "--terminal", "192.168.1.50", "--drawer", "till.local:9200")
    assert said.code == DONE
    assert said.out.splitlines()[:2] == ["terminal: 192.168.1.50", "drawer: till.local:9200"]
    assert boxoffice(*data, "--terminal", "none", "--customer-display").code == DONE
    devices = read_devices(tmp_path)
    assert (devices.terminal, devices.drawer) == (None, NetworkDevice("till.local", 9200))
    assert devices.customer_display


@pytest.mark.parametrize("said", ["", "a b", "host:", "host:0", "host:70000", "host:x"])
def test_what_is_no_address_is_refused(tmp_path: Path, said: str) -> None:
    """Before anything is written."""
    misused(boxoffice("counter", "--data", tmp_path, "--terminal", said), "--terminal")
    assert not (tmp_path / FILE).exists()


def test_the_desk_gets_drivers_for_what_stands_there(tmp_path: Path) -> None:
    """And none for what does not."""
    house = House(tmp_path)
    setting: Setting = house.setting
    link(setting, read_devices(tmp_path))
    assert (setting.terminal, setting.drawer) == (None, None)
    data = ("counter", "--data", tmp_path)
    assert boxoffice(*data, "--terminal", "10.0.0.1", "--drawer", "10.0.0.2").code == DONE
    link(setting, read_devices(tmp_path))
    assert isinstance(setting.terminal, ZvtTerminal)
    assert setting.terminal.name == "zvt 10.0.0.1:20007"
    assert isinstance(setting.drawer, EscPosDrawer)
    house.replica.close()


def test_printers_are_said_and_tried(tmp_path: Path) -> None:
    """By one word for the printer and others for its paper; the trial paper comes out of it."""
    tray = Tray()
    simulator = PrinterSimulator(FglMachine(tray, 1056, 384))
    data = ("counter", "--data", tmp_path)
    at = f"fgl:{simulator.host}:{simulator.port} shift=1,-0.5"
    said = boxoffice(*data, "--tickets", at, "--receipts", "escpos:/dev/usb/lp0 one-way")
    assert said.out.splitlines()[2:5] == [
        f"tickets: {at}", "receipts: escpos:/dev/usb/lp0 one-way", "documents: PDF files",
    ]  # fmt: skip
    tickets = read_devices(tmp_path).tickets
    assert tickets is not None
    assert (tickets.kind, tickets.shift_x_mm, tickets.shift_y_mm) == ("fgl", 1.0, -0.5)
    tried = boxoffice(*data, "--test-print", "tickets")
    assert tried.code == DONE, tried.err
    assert tried.out.startswith(f"tickets: {at} · ready")
    assert read_by_both(tray.pages[0])[0]["QRCODE"].startswith("BOXOFFICE TEST")
    tray.left = 0
    empty = boxoffice(*data, "--test-print", "tickets")
    assert (empty.code, empty.err.strip()) == (SURROUNDINGS, "boxoffice: the printer has no paper")
    simulator.close()
    for name in ("receipts", "documents"):
        assert boxoffice(*data, f"--{name}", "none", "--test-print", name).code == DONE
    assert sorted(file.name for file in (tmp_path / "papers").iterdir()) == [
        "test-documents.pdf", "test-receipts.pdf",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    ["", "epson:10.0.0.1", "escpos:", "escpos:a b", "zpl:host:99999", "fgl:10.0.0.1 a5",
     "fgl:10.0.0.1 dpi=72", "fgl:10.0.0.1 shift=1", "fgl:10.0.0.1 shift=nan,1",
     "fgl:10.0.0.1 shift=900,1", "escpos:usb:printer"],
)  # fmt: skip
def test_what_is_no_printer_is_refused(tmp_path: Path, said: str) -> None:
    """Before anything is written."""
    misused(boxoffice("counter", "--data", tmp_path, "--tickets", said), "--tickets")
    assert not (tmp_path / FILE).exists()
