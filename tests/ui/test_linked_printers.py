"""A whole installation with printers on wires, as its counter names them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from boxoffice.actions.layouts import keep_layout
from boxoffice.counter import Counter
from boxoffice.office import Office
from boxoffice.platform.counter_devices import CounterDevices, PrinterSetting, write_devices
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Link
from tests.printing.machines import EscPosMachine, FglMachine, Tray
from tests.printing.printer_simulator import PrinterSimulator
from tests.printing.test_device_printer import read_by_both
from tests.sync.serving import until
from tests.ui.test_rehearsal import sell
from ui.opened import Opened

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.fixture
def printers() -> Iterator[tuple[PrinterSimulator, PrinterSimulator]]:
    """A Boca for tickets, a receipt printer for receipts."""
    made = PrinterSimulator(FglMachine(Tray(), 1056, 384)), PrinterSimulator(EscPosMachine(Tray()))
    yield made
    for simulator in made:
        simulator.close()


def test_tickets_receipts_and_reports_go_to_their_own_printers(
    demo_house: Path, printers: tuple[PrinterSimulator, PrinterSimulator]
) -> None:
    """The ticket with the look that the house keeps; a receipt printer that hangs holds up none."""
    boca, roll = printers
    write_devices(demo_house, CounterDevices(
        tickets=PrinterSetting("fgl", f"{boca.host}:{boca.port}"),
        receipts=PrinterSetting("escpos", f"{roll.host}:{roll.port}"),
    ))  # fmt: skip
    opened = Opened(demo_house)
    opened.begin(0.0)
    counter = opened.workplace("desk")
    assert isinstance(counter, Counter)
    until(lambda: counter.sync_state().link is Link.ONLINE, 30)
    desk: Counter = counter
    until(lambda: any(view.ours for view in desk.performances()), 60)
    ours = json.loads(Path("printing/layouts/stock.json").read_bytes())
    ours["elements"][0] |= {"x": 5.5}
    keep_layout(opened.installation.replica, "stock", json.dumps(ours).encode(), NOBODY)
    roll.deaf = True
    counter = sell(opened)
    sold = counter.last_sale()
    assert sold is not None
    counter.print_receipt(sold.order)
    until(lambda: len(boca.machine.tray.pages) == 1, 30)
    (ticket,) = boca.machine.tray.pages
    assert "QRCODE" in read_by_both(ticket)[0]
    assert min((ticket < 128).nonzero()[1]) == round(5.5 * 203 / 25.4)
    until(lambda: [job.state for job in counter.print_jobs()] == ["failed"], 30)
    assert [(job.kind, job.detail) for job in counter.print_jobs()] == [
        ("receipt", "printer_silent")
    ]
    roll.deaf = False
    counter.print_again()
    until(lambda: counter.print_jobs() == (), 30)
    assert len(roll.machine.tray.pages) == len(boca.machine.tray.pages) == 1
    opened.close()


def test_a_managers_window_on_a_desk_sees_who_was_there_and_changes_its_printer(
    demo_house: Path, tmp_path: Path
) -> None:
    """Contacts come to whoever looks at them; the next lists go to the folder set meanwhile."""
    write_devices(demo_house, CounterDevices())
    opened = Opened(demo_house)
    office = opened.workplace("manager")
    assert isinstance(office, Office)
    manager: Office = office
    manager.devices()
    opened.begin(0.0)
    until(lambda: any(row.last_contact_ms for row in manager.devices()), 60)
    write_devices(demo_house, CounterDevices(documents=PrinterSetting("files", str(tmp_path))))
    manager.printers_changed()
    until(lambda: manager.tonight() != (), 60)
    shows = manager.print_lists()
    until(lambda: len(list(tmp_path.glob("*.pdf"))) == 3 * shows, 60)
    opened.close()
