"""Requests whose head is as short as every honest one's.

uvicorn's fast parser takes a head of any length and puts it together anew with each piece: 20 MB of
one header, sent by whoever reaches the port, kept everybody waiting for 1.6 s, and ten times as
much a hundred times as long. Its other parser, which Windows has, has a limit of its own.
"""

from __future__ import annotations

import asyncio
from typing import Literal

MOST_HEAD = 64 * 1024


def http_protocol() -> type[asyncio.Protocol] | Literal["auto"]:
    """What uvicorn is to speak HTTP with."""
    try:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
    except ImportError:
        return "auto"

    class Bounded(HttpToolsProtocol):
        """Hangs up on who goes on and on before the request begins."""

        _head = 0
        _heading = False

        def data_received(self, data: bytes) -> None:
            """A piece of requests. Counted are those that are nothing but more of one head."""
            before = self._heading
            super().data_received(data)
            if before and self._heading:
                self._head += len(data)
                if self._head > MOST_HEAD:
                    self.transport.abort()

        def on_message_begin(self) -> None:
            """A head begins."""
            self._head, self._heading = 0, True
            super().on_message_begin()

        def on_headers_complete(self) -> None:
            """It has ended."""
            self._heading = False
            super().on_headers_complete()

    return Bounded
