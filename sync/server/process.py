"""`boxoffice serve`: the server as a process of its own, on SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import socket
import ssl
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import uvicorn
from fastapi import FastAPI
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from boxoffice.errors import Refused, Unavailable
from boxoffice.platform.single import FolderLock
from sync import tls
from sync.server.app import make_app
from sync.server.bounded import http_protocol
from sync.server.engine import database_failures_named
from sync.server.files import url_of
from sync.server.folder import name_beside, open_server, require_no_device
from sync.server.notices import Notices
from sync.server.renewal import add_renewal
from sync.server.routes import sync_routes
from sync.server.waking import Waking
from sync.server.wire import Handler, Wire
from sync.shop.api import add_shop
from sync.shop.shop import Shop

LOOPBACK = "127.0.0.1"
BACKLOG = 2048
"""As uvicorn has it: a house's devices come back all at once."""
STOP_S = 2
"""A server that is told to stop waits so long for requests; their devices just ask again."""


def notices_of(database_url: str | None, waking: Waking) -> Notices | None:
    """News from other processes on the same database; on SQLite there are none."""
    if url_of(Path(), database_url).startswith("sqlite") or database_url is None:
        return None
    with database_failures_named(database_url):
        return Notices(database_url, waking)


class HttpServer(uvicorn.Server):
    """uvicorn that ends without a word: long polls answer at once, and who has not said all of
    its request after a while is hung up on.
    """

    def __init__(
        self, config: uvicorn.Config, waking: Waking, ready: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(config)
        self._waking = waking
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, then say so."""
        await super().startup(sockets)
        # What is there by now stays until the end: looking through all of it took a tenth of a
        # second, again and again, in which nobody was answered.
        gc.collect()
        gc.freeze()
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what is asked, then the application."""
        self._waking.end()
        asyncio.get_running_loop().call_later(STOP_S, self._hang_up)
        await super().shutdown(sockets)

    def _hang_up(self) -> None:
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()


def serve(
    data: Path, port: int, database_url: str | None = None, witness: Path | None = None,
    listen: str = LOOPBACK, ready: Callable[[str, list[str]], None] = lambda _url, _houses: None,
) -> None:  # fmt: skip
    """Serve until told to stop, with TLS when `boxoffice tls` has made it.

    `ready` is told once, when devices are answered: the address, and the names of the houses. The
    port is taken before anything is written.

    Raises Refused("already_running") when another process serves this folder,
    Refused("folder_of_a_device") when none ever did and a device does,
    Refused("tls_missing") for an address that others can reach without it, and
    Unavailable("port_taken").
    """
    require_no_device(data)
    secure = bool(tls.roots_of(data))
    if not secure and not ipaddress.ip_address(listen).is_loopback:
        raise Refused("tls_missing", path=str(data))
    _allow_many_connections()
    alone = name_beside(database_url, port)
    # Ctrl-C is how one ends it
    with listening(listen, port) as taken, FolderLock(data, alone), suppress(KeyboardInterrupt):
        if secure:
            tls.renew_in_time(data, datetime.now(UTC))
        waking = Waking()
        server = open_server(data, database_url, witness, alone)
        app = make_app(server, waking, notices_of(database_url, waking))
        add_shop(app, app.state.door, Shop(server.inside))
        routes = sync_routes(app.state.door)
        served = ServedTls(data) if secure else None
        if served is not None:
            app.state.door.hourly.append(partial(renew_and_show, data, served))
            add_renewal(app, app.state.door, data)
        config = config_of(app, served, routes)
        url, names = address(listen, port, secure=secure), sorted(server.houses().values())
        HttpServer(config, waking, lambda: ready(url, names)).run([taken])


def config_of(
    app: FastAPI, served: ServedTls | None, routes: Mapping[str, Handler] = MappingProxyType({})
) -> uvicorn.Config:
    """How uvicorn serves an application; `served`: the certificate that it shows, `routes`: what is
    answered before it.
    """
    # As uvicorn would around all of it: whose address a proxy on this machine tells.
    known: Any = ProxyHeadersMiddleware(cast("Any", app))  # ASGI both, each with its own types
    return uvicorn.Config(
        Wire(known, routes), http=http_protocol(), log_level="warning", access_log=False,
        proxy_headers=False, timeout_graceful_shutdown=2 * STOP_S, ssl_context_factory=served,
    )  # fmt: skip


def address(listen: str, port: int, *, secure: bool) -> str:
    """Where it is reached, as a URL."""
    host = f"[{listen}]" if ":" in listen else listen
    return f"{'https' if secure else 'http'}://{host}:{port}"


class ServedTls:
    """The TLS of a process's sockets, for uvicorn to ask for: 1.3 and nothing older."""

    def __init__(self, data: Path) -> None:
        self._folder = data / tls.FOLDER
        self._context: ssl.SSLContext | None = None

    def __call__(
        self, _config: uvicorn.Config, _usual: Callable[[], ssl.SSLContext]
    ) -> ssl.SSLContext:
        """The context, made once."""
        if self._context is None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.minimum_version = ssl.TLSVersion.TLSv1_3
            self.read_again()
        return self._context

    def read_again(self) -> None:
        """A renewed certificate is shown from the next connection on."""
        if self._context is not None:
            self._context.load_cert_chain(self._folder / tls.CERTIFICATE, self._folder / tls.KEY)


def renew_and_show(data: Path, served: ServedTls) -> None:
    """A server that runs for years does not run out of its certificate."""
    if tls.renew_in_time(data, datetime.now(UTC)):
        served.read_again()


def _allow_many_connections() -> None:
    """As many as the system lets us: each waiting device is an open file."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):  # macOS says "unlimited" and means less
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def listening(listen: str, port: int) -> socket.socket:
    """A socket that listens there; who asks now waits until it is served.

    Raises Unavailable("port_taken").
    """
    family = socket.AF_INET6 if ":" in listen else socket.AF_INET
    try:
        return socket.create_server((listen, port), family=family, backlog=BACKLOG)
    except OSError as error:
        raise Unavailable("port_taken", port=port, reason=error.strerror) from error
