"""The door of a server: who asks, what they say, and on which thread it is done.

Nothing a client sends is ever echoed in an error.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import msgspec
from fastapi import Request, Response

from sync.digest import DIGEST_HEADER, content_digest
from sync.heads import holds_together
from sync.protocol import Message, OpenRequest, PushRequest, decode, encode
from sync.server.core import Server
from sync.server.gathering import Gathering
from sync.server.notices import Notices
from sync.server.rate import Rate
from sync.server.waking import Waking
from sync.signing import DEVICE_HEADER, SIGNATURE_HEADER, genuine, push_word

MSGPACK = "application/msgpack"
MAX_BODY = 1024 * 1024
"""A push is at most 256 KB and its personal values; a blob has its own limit."""
DEVICE_PER_S, DEVICE_BURST = 50, 500
"""A desk at its busiest asks some ten times a second; one that runs wild must not stop others."""
STRANGER_PER_S, STRANGER_BURST = 1, 30
"""By address: whole houses come from one, but are paired once in their lives."""

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
        vouched = self.server.vouched_key(message) if isinstance(message, OpenRequest) else None
        await self.check(request, body, device, vouched)
        return message

    async def check(
        self, request: Request, body: bytes, device: bytes, vouched: bytes | None = None
    ) -> None:
        """Raises Rejected(401) unless this device signed this request. `vouched`: the key that its
        certificate names, for one that is not known here.
        """
        key = await self._key(request, device, vouched)
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if not genuine(key, signature, request.scope["path"], body):
            raise Rejected(401)
        self._count(device)

    async def pushed(self, request: Request) -> PushRequest:
        """A push of an enrolled device, which signed its events too, with its request or beside it.
        Raises what `asked` does.

        Asked here, beside the database thread, which then knows the answer: the check of a
        signature is a seventh of all that thread had to do for a single sale.
        """
        body = await read_body(request, MAX_BODY)
        ask = parse(body, PushRequest)
        key = await self._key(request, ask.device)
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if ask.events and not ask.signature:
            ask = msgspec.structs.replace(ask, signature=push_word(signature, body))
        elif not genuine(key, signature, request.scope["path"], body):
            raise Rejected(401)
        if not holds_together(ask, key):
            raise Rejected(401)
        self._count(ask.device)
        return ask

    async def _key(self, request: Request, device: bytes, vouched: bytes | None = None) -> bytes:
        """The key of the device that is asked about, when it is the one that asks."""
        if device not in self._keys:
            key = await self.work(partial(self.server.public_key, device)) or vouched
            if key is None:
                raise Rejected(401)
            self._keys[device] = key
        if request.headers.get(DEVICE_HEADER, "") != device.hex():
            raise Rejected(401)
        return self._keys[device]

    def _count(self, device: bytes) -> None:
        if not self._devices.allows(device):
            raise Rejected(429)

    def greet(self, request: Request) -> None:
        """Raises Rejected(429) when a stranger asks too often for what needs no signature."""
        if not self._strangers.allows(request.client.host if request.client else ""):
            raise Rejected(429)

    def close(self) -> None:
        """Finish the running work, then let go of the database."""
        self.pushes.close()
        self.claims.close()
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
