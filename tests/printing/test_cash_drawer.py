"""The drawer's pulse, as it arrives at a printer's socket."""

from __future__ import annotations

import socket
import threading

import pytest

from boxoffice.errors import Unavailable
from printing.cash_drawer import EscPosDrawer


def test_one_pulse_arrives_at_the_printer() -> None:
    """`ESC p 0`, and nothing that would be printed."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            line, _ = server.accept()
            with line:
                while part := line.recv(100):
                    heard.append(part)

        printer = threading.Thread(target=listen)
        printer.start()
        EscPosDrawer("127.0.0.1", server.getsockname()[1]).kick()
        printer.join(5)
    assert b"".join(heard)[:3] == b"\x1bp\x00"
    assert len(b"".join(heard)) == 5


def test_a_printer_that_is_not_there_is_named() -> None:
    """The sale stands; somebody must look at the cable."""
    with pytest.raises(Unavailable, match="drawer_unreachable"):
        EscPosDrawer("127.0.0.1", 1, 0.5).kick()
