"""A cash drawer on the connector of a receipt printer in the network: ESC/POS, `ESC p`.

python-escpos makes the bytes; the line is our own, because its own leaks when nobody answers and
may drop what is under way when it closes.
"""

from __future__ import annotations

import socket

from boxoffice.errors import Unavailable

PORT = 9100
TIMEOUT_S = 3.0
PIN = 2
"""Of the printer's connector: nearly every drawer listens on this one."""


class EscPosDrawer:
    """The drawer of one printer."""

    def __init__(self, host: str, port: int = PORT, timeout_s: float = TIMEOUT_S) -> None:
        self._address = (host, port)
        self._timeout_s = timeout_s

    def kick(self) -> None:
        """One pulse. Raises Unavailable("drawer_unreachable")."""
        pulse = _pulse()
        try:
            with socket.create_connection(self._address, self._timeout_s) as line:
                line.sendall(pulse)
                line.shutdown(socket.SHUT_WR)
        except OSError as error:
            raise Unavailable("drawer_unreachable", host=self._address[0]) from error


def _pulse() -> bytes:
    from escpos.printer import Dummy  # a while to import, for desks with a drawer only

    printer = Dummy()
    printer.cashdraw(PIN)
    made: bytes = printer.output
    return made
