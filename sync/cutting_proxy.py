"""A TCP proxy whose network can really be cut: connections are closed, new ones not accepted.

For the demo's evening and for tests:

    python -m sync.cutting_proxy --listen 8001 --to 8000

reads `cut` and `open` from standard input and answers `ok` when it is done.
"""

from __future__ import annotations

import argparse
import contextlib
import selectors
import socket
import sys
import threading

_CHUNK = 64 * 1024


class CuttingProxy:
    """Forwards bytes between a port of its own and another one, until it is cut."""

    def __init__(self, listen: int, to: int) -> None:
        self._listen = listen
        self._to = to
        self._lock = threading.Lock()
        self._server: socket.socket | None = None
        self._pairs: set[tuple[socket.socket, socket.socket]] = set()

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._listen

    def open(self) -> None:
        """Accept connections (again)."""
        with self._lock:
            if self._server is not None:
                return
            server = socket.create_server(("127.0.0.1", self._listen))
            self._listen = server.getsockname()[1]
            self._server = server
        threading.Thread(target=self._accept, args=(server,), daemon=True).start()

    def cut(self) -> None:
        """Close the listening socket and every connection, in the middle of whatever it said."""
        with self._lock:
            server, self._server = self._server, None
            pairs, self._pairs = self._pairs, set()
        if server is not None:
            _close(server)
        for pair in pairs:
            for side in pair:
                _close(side)

    def carry(
        self,
        pair: tuple[socket.socket, socket.socket],  # noqa: ARG002 - for lines that are worse
        source: socket.socket,  # noqa: ARG002
        target: socket.socket,
        data: bytes,
    ) -> None:
        """Bytes that came from one side of a pair (client, server) go to the other.

        A worse line overrides this. An OSError ends the pair.
        """
        target.sendall(data)

    def _accept(self, server: socket.socket) -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return  # cut
            try:
                upstream = socket.create_connection(("127.0.0.1", self._to))
            except OSError:  # the server behind is away: the client sees a closed connection
                _close(client)
                continue
            pair = (client, upstream)
            with self._lock:
                if self._server is not server:
                    _close(client)
                    _close(upstream)
                    return
                self._pairs.add(pair)
            threading.Thread(target=self._forward, args=(pair,), daemon=True).start()

    def _forward(self, pair: tuple[socket.socket, socket.socket]) -> None:
        other = {pair[0]: pair[1], pair[1]: pair[0]}
        with contextlib.suppress(OSError, ValueError), selectors.DefaultSelector() as ready:
            for side in pair:
                ready.register(side, selectors.EVENT_READ)
            while True:
                for key, _ in ready.select():
                    source = key.fileobj
                    assert isinstance(source, socket.socket)  # noqa: S101 - registered above
                    data = source.recv(_CHUNK)
                    if not data:
                        raise OSError
                    self.carry(pair, source, other[source], data)
        with self._lock:
            self._pairs.discard(pair)
        for side in pair:
            _close(side)


def _close(side: socket.socket) -> None:
    with contextlib.suppress(OSError):
        side.shutdown(socket.SHUT_RDWR)
    side.close()


def main() -> None:
    """Run until standard input ends."""
    parser = argparse.ArgumentParser(description="A TCP proxy that can be cut.")
    parser.add_argument("--listen", type=int, required=True)
    parser.add_argument("--to", type=int, required=True)
    asked = parser.parse_args()
    proxy = CuttingProxy(asked.listen, asked.to)
    proxy.open()
    for line in sys.stdin:
        {"cut": proxy.cut, "open": proxy.open}[line.strip()]()
        sys.stdout.write("ok\n")
        sys.stdout.flush()
    proxy.cut()


if __name__ == "__main__":
    main()
