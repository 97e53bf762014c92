"""Wires that are no network: a device file and a serial port, played by a pseudo-terminal."""

from __future__ import annotations

import os
import threading
import tty
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from printing.bitmap import Head
from printing.device_printer import DevicePrinter
from printing.languages import EscPos
from printing.line import FileLine, Line, SerialLine, TcpLine
from printing.ticket_pdf import ticket_pdf
from tests.printing.machines import EscPosMachine, Tray
from tests.printing.test_device_printer import read_by_both
from tests.printing.test_ticket_pdf import paper


@pytest.fixture
def machine() -> Iterator[tuple[Tray, str]]:
    """An ESC/POS machine behind a terminal's other end, and that end's name."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    tray = Tray()
    inside = EscPosMachine(tray, 848)

    def serve() -> None:
        while True:
            try:
                data = os.read(ours, 4096)
            except OSError:
                return
            if answer := inside.take(data):
                os.write(ours, answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield tray, os.ttyname(theirs)
    os.close(theirs)
    thread.join(10)
    os.close(ours)


@pytest.mark.parametrize(
    "opened", [lambda path: FileLine(Path(path)), lambda path: SerialLine(path, 115_200)]
)
def test_a_ticket_goes_over_a_wire_that_is_no_network(
    machine: tuple[Tray, str], opened: Callable[[str], Line]
) -> None:
    """Asked, sent, waited for, as over a network."""
    tray, path = machine
    DevicePrinter(lambda: opened(path), EscPos(), Head()).print_pdf(ticket_pdf([paper()]), "one")
    assert read_by_both(tray.pages[0])[0]["QRCODE"] == paper().code


@pytest.mark.parametrize(
    "opened",
    [
        lambda: FileLine(Path("/dev/no-such-printer")),
        lambda: SerialLine("/dev/no-such-printer"),
        lambda: TcpLine("127.0.0.1", 9),
    ],
)
def test_a_wire_that_is_not_there_is_said(opened: Callable[[], Line]) -> None:
    """Before anything leaves."""
    with pytest.raises(Unavailable) as gone:
        opened()
    assert gone.value.code == "printer_unreachable"
