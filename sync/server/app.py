"""HTTP around the server: raw msgpack bodies, one database thread, long polls that wake up.

Routes are async and read the raw body; the work itself runs on one thread, because the database
has one writer (design.md §6a.9). Nothing a client sends is ever echoed in an error.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from typing import TypeVar

import msgspec
from fastapi import FastAPI, Request, Response
from sqlalchemy.exc import OperationalError
from starlette.requests import ClientDisconnect

from boxoffice.errors import Refused
from sync.digest import DIGEST_HEADER, content_digest
from sync.enrolment import EnrolRequest, PairRequest
from sync.hub.messages import ForwardRequest
from sync.protocol import (
    MAX_WAIT_S,
    ClaimRequest,
    HoldRequest,
    Message,
    OpenRequest,
    PullReply,
    PullRequest,
    PushRequest,
    decode,
    encode,
)
from sync.server.core import Server
from sync.server.gathering import Gathering
from sync.server.notices import Notices
from sync.server.pushing import ForeignPushError
from sync.server.rate import Rate
from sync.server.waking import Waking
from sync.signing import DEVICE_HEADER, SIGNATURE_HEADER, genuine
from sync.snapshot import SnapshotRequest

log = logging.getLogger("boxoffice.server")

MSGPACK = "application/msgpack"
MAX_BODY = 1024 * 1024
"""A push is at most 256 KB and its personal values; a blob has its own limit."""
TIDY_S = 60 * 60
DEVICE_PER_S, DEVICE_BURST = 50, 500
"""A desk at its busiest asks some ten times a second; one that runs wild must not stop others."""
STRANGER_PER_S, STRANGER_BURST = 1, 30
"""By address: whole houses come from one, but are paired once in their lives."""
MAX_BLOB = 32 * 1024 * 1024

M = TypeVar("M", bound=Message)
T = TypeVar("T")


class Door:
    """What every route needs: the database thread, the check of who asks, the reply's form."""

    def __init__(self, server: Server, waking: Waking, notices: Notices | None) -> None:
        self.server = server
        self._notices = notices
        self.waking = waking
        self._thread = ThreadPoolExecutor(1, "server-db")
        self._aside = ThreadPoolExecutor(1, "server-aside")
        self.pushes = Gathering(server.push_all, self._thread)
        self.claims = Gathering(server.claim_all, self._thread)
        self.hourly: list[Callable[[], None]] = []
        """What a process does besides tidying, on the thread for what takes long."""
        self._keys: dict[bytes, bytes] = {}
        self._devices = Rate(DEVICE_PER_S, DEVICE_BURST)
        self._strangers = Rate(STRANGER_PER_S, STRANGER_BURST)
        server.subscribe(self.waking.moved)
        if notices is not None:
            server.subscribe(notices.tell)

    async def work(self, call: Callable[[], T]) -> T:
        """Run on the database thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, call)

    async def work_aside(self, call: Callable[[], T]) -> T:
        """Run what takes long on a thread of its own; it writes in small transactions only."""
        return await asyncio.get_running_loop().run_in_executor(self._aside, call)

    async def asked(self, request: Request, kind: type[M]) -> M:
        """The signed message of an enrolled device. Raises Rejected (401, 413 or 422)."""
        body = await read_body(request, MAX_BODY)
        message = parse(body, kind)
        device: bytes = getattr(message, "device")  # noqa: B009 - all signed messages have it
        await self.check(request, body, device)
        return message

    async def check(self, request: Request, body: bytes, device: bytes) -> None:
        """Raises Rejected(401) unless this device signed this request."""
        if device not in self._keys:
            key = await self.work(partial(self.server.public_key, device))
            if key is None:
                raise Rejected(401)
            self._keys[device] = key
        signature = request.headers.get(SIGNATURE_HEADER, "")
        named = request.headers.get(DEVICE_HEADER, "")
        if named != device.hex() or not genuine(
            self._keys[device], signature, request.url.path, body
        ):
            raise Rejected(401)
        if not self._devices.allows(device):
            raise Rejected(429)

    def greet(self, request: Request) -> None:
        """Raises Rejected(429) when a stranger asks too often for what needs no signature."""
        if not self._strangers.allows(request.client.host if request.client else ""):
            raise Rejected(429)

    def close(self) -> None:
        """Finish the running work, then let go of the database."""
        self._aside.shutdown()
        self._thread.shutdown()
        if self._notices is not None:
            self._notices.close()
        self.server.close()


class Rejected(Exception):
    """An HTTP answer without a body."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def read_body(request: Request, limit: int) -> bytes:
    """The raw body, at most `limit` bytes. Raises Rejected(413)."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > limit:
            raise Rejected(413)
        parts.append(part)
    return b"".join(parts)


def parse(body: bytes, kind: type[M]) -> M:
    """The message. Raises Rejected(422) for anything else."""
    try:
        return decode(body, kind)
    except msgspec.MsgspecError as error:
        raise Rejected(422) from error


def answer(message: Message) -> Response:
    """A reply as msgpack, with its digest."""
    body = encode(message)
    return Response(body, media_type=MSGPACK, headers={DIGEST_HEADER: content_digest(body)})


def make_app(server: Server, waking: Waking, notices: Notices | None = None) -> FastAPI:
    """The application; closing it closes the server and `notices`. `waking` ends its long polls."""
    door = Door(server, waking, notices)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        tidying = asyncio.create_task(_tidy_for_ever(door))
        yield
        tidying.cancel()
        door.close()

    app = FastAPI(
        title="boxoffice", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan
    )

    @app.exception_handler(Rejected)
    async def _rejected(_request: Request, error: Exception) -> Response:
        return Response(status_code=error.status if isinstance(error, Rejected) else 500)

    @app.exception_handler(OperationalError)
    async def _database_away(request: Request, error: Exception) -> Response:
        log.warning("not answered: %s: %s", request.url.path, type(error).__name__)
        return Response(status_code=503)  # a full disk, a PostgreSQL that starts: ask again

    @app.exception_handler(ClientDisconnect)
    async def _hung_up(request: Request, _error: Exception) -> Response:
        log.debug("hung up before the request was whole: %s", request.url.path)
        return Response(status_code=400)  # nobody reads it; the device asks again

    _add_sync_routes(app, door)
    _add_enrolment_routes(app, door)
    _add_blob_routes(app, door)

    app.state.door = door  # for who adds routes that work on the same database thread

    @app.get("/v1/roots")
    async def roots(request: Request) -> Response:
        """For who is about to be paired, and proves with its code that it was shown these."""
        door.greet(request)
        status = 200 if server.roots else 404
        return Response(server.roots, status, media_type="application/x-pem-file")

    @app.get("/v1/health")
    async def health() -> dict[str, object]:
        return {"ok": True, "epoch": server.epoch}

    return app


async def _tidy_for_ever(door: Door) -> None:
    while True:
        await asyncio.sleep(TIDY_S)
        try:
            await door.work(door.server.tidy)
            for also in door.hourly:
                await door.work_aside(also)
        except Exception:  # a full disk now is no reason never to tidy again
            log.exception("not tidied")


def _route(
    app: FastAPI, path: str, run: Callable[[Request], Awaitable[Response]], method: str = "POST"
) -> None:
    app.add_route(path, run, methods=[method])  # raw bodies: nothing for FastAPI to validate


def _add_sync_routes(app: FastAPI, door: Door) -> None:
    async def open_(request: Request) -> Response:
        ask = await door.asked(request, OpenRequest)
        return answer(await door.work(partial(door.server.open, ask)))

    async def push(request: Request) -> Response:
        ask = await door.asked(request, PushRequest)
        try:
            return answer(await door.pushes.ask(ask))
        except ForeignPushError:
            return Response(status_code=401)

    async def forward(request: Request) -> Response:
        ask = await door.asked(request, ForwardRequest)
        return answer(await door.work(partial(door.server.forward, ask)))

    async def pull(request: Request) -> Response:
        ask = await door.asked(request, PullRequest)
        return answer(await _long_poll(door, ask))

    async def claim(request: Request) -> Response:
        ask = await door.asked(request, ClaimRequest)
        return answer(await door.claims.ask(ask))

    async def hold(request: Request) -> Response:
        ask = await door.asked(request, HoldRequest)
        await door.work(partial(door.server.hold, ask))
        return Response(status_code=204)

    async def snapshot(request: Request) -> Response:
        ask = await door.asked(request, SnapshotRequest)
        return answer(await door.work_aside(partial(door.server.snapshots.answer, ask)))

    _route(app, "/v1/open", open_)
    _route(app, "/v1/push", push)
    _route(app, "/v1/forward", forward)
    _route(app, "/v1/pull", pull)
    _route(app, "/v1/claim", claim)
    _route(app, "/v1/hold", hold)
    _route(app, "/v1/snapshot", snapshot)


async def _long_poll(door: Door, ask: PullRequest) -> PullReply:
    """Answer at once when there is something; else when one of the scopes moves, or in time."""
    until = asyncio.get_running_loop().time() + min(ask.wait_s, MAX_WAIT_S)
    while True:
        with door.waking.listen([cursor.scope for cursor in ask.cursors]) as woken:
            reply = await door.work(partial(door.server.pull, ask))
            left = until - asyncio.get_running_loop().time()
            news = not reply.ok or any(page.changes for page in reply.pages)
            if news or left <= 0 or door.waking.over:
                return reply
            try:
                await asyncio.wait_for(woken.wait(), left)
            except TimeoutError:
                continue  # the last look answers with what there is


def _add_enrolment_routes(app: FastAPI, door: Door) -> None:
    async def pair(request: Request) -> Response:
        ask = await door.asked(request, PairRequest)
        return answer(await door.work(partial(door.server.pair, ask)))

    async def enrol(request: Request) -> Response:
        door.greet(request)
        ask = parse(await read_body(request, MAX_BODY), EnrolRequest)
        return answer(await door.work(partial(door.server.enrol, ask)))

    _route(app, "/v1/pair", pair)
    _route(app, "/v1/enrol", enrol)


def _add_blob_routes(app: FastAPI, door: Door) -> None:
    async def put_blob(request: Request) -> Response:
        digest = _digest(request)
        data = await read_body(request, MAX_BLOB)
        await door.check(request, data, _device(request))
        try:
            await door.work(partial(door.server.put_blob, digest, data))
        except Refused:
            return Response(status_code=422)
        return Response(status_code=204)

    async def get_blob(request: Request) -> Response:
        await door.check(request, b"", _device(request))
        data = await door.work(partial(door.server.get_blob, _digest(request)))
        if data is None:
            return Response(status_code=404)
        return Response(data, media_type="application/octet-stream")

    _route(app, "/v1/blob/{digest}", put_blob, "PUT")
    _route(app, "/v1/blob/{digest}", get_blob, "GET")


def _digest(request: Request) -> bytes:
    return _from_hex(request.path_params["digest"])


def _device(request: Request) -> bytes:
    return _from_hex(request.headers.get(DEVICE_HEADER, ""))


def _from_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise Rejected(422) from error
