"""The routes that devices ask: sync, enrolment and blobs, as raw msgpack bodies."""

from __future__ import annotations

import asyncio
from functools import partial

import msgspec
from fastapi import FastAPI, Request, Response

from boxoffice.errors import Refused
from sync.claim_messages import ClaimRequest, HoldRequest
from sync.door_check import CheckRequest
from sync.enrolment import EnrolRequest, PairRequest
from sync.hub.messages import ForwardRequest
from sync.protocol import MAX_WAIT_S, OpenRequest, PullReply, PullRequest
from sync.server.door import MAX_BODY, Door, Rejected, answer, parse, read_body
from sync.server.pushing import ForeignPushError
from sync.server.showing import EVERY_MS, PUBLIC
from sync.server.wire import Handler
from sync.signing import DEVICE_HEADER
from sync.snapshot import SnapshotRequest

MAX_BLOB = 32 * 1024 * 1024


def _route(app: FastAPI, path: str, run: Handler, method: str = "POST") -> None:
    app.add_route(path, run, methods=[method])  # raw bodies: nothing for FastAPI to validate


def sync_routes(door: Door) -> dict[str, Handler]:
    """Session, push, pull, claim and what else keeps a device in step, by path."""

    async def open_(request: Request) -> Response:
        ask = await door.asked(request, OpenRequest)
        reply = await door.work(partial(door.server.open, ask))
        return answer(msgspec.structs.replace(reply, one_word=True))

    async def push(request: Request) -> Response:
        ask = await door.pushed(request)
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

    async def check(request: Request) -> Response:
        ask = await door.asked(request, CheckRequest)
        return answer(await door.work(partial(door.server.check, ask)))

    async def snapshot(request: Request) -> Response:
        ask = await door.asked(request, SnapshotRequest)
        return answer(await door.work_aside(partial(door.server.snapshots.answer, ask)))

    return {
        "/v1/open": open_,
        "/v1/push": push,
        "/v1/forward": forward,
        "/v1/pull": pull,
        "/v1/claim": claim,
        "/v1/hold": hold,
        "/v1/check": check,
        "/v1/snapshot": snapshot,
    }


def _moved_by(ask: PullRequest) -> list[str]:
    """Its feeds; and those of the houses that show something, which is written when it is asked."""
    scopes = [cursor.scope for cursor in ask.cursors]
    return scopes + [
        f"house/{scope.removeprefix(PUBLIC)}" for scope in scopes if scope.startswith(PUBLIC)
    ]


async def _long_poll(door: Door, ask: PullRequest) -> PullReply:
    """Answer at once when there is something; else when one of the scopes moves, or in time."""
    until = asyncio.get_running_loop().time() + min(ask.wait_s, MAX_WAIT_S)
    settling = float(MAX_WAIT_S)
    while True:
        with door.waking.listen(_moved_by(ask)) as woken:
            reply = await door.work(partial(door.server.pull, ask))
            left = until - asyncio.get_running_loop().time()
            news = not reply.ok or any(page.changes for page in reply.pages)
            if news or left <= 0 or door.waking.over:
                return reply
            try:
                await asyncio.wait_for(woken.wait(), min(left, settling))
                settling = EVERY_MS / 1000  # what a house shows of its move may not be written yet
            except TimeoutError:
                settling = left  # the last look answers with what there is


def add_enrolment_routes(app: FastAPI, door: Door) -> None:
    """Pairing codes, and joining with one."""

    async def pair(request: Request) -> Response:
        ask = await door.asked(request, PairRequest)
        return answer(await door.work(partial(door.server.pair, ask)))

    async def enrol(request: Request) -> Response:
        door.greet(request)
        ask = parse(await read_body(request, MAX_BODY), EnrolRequest)
        return answer(await door.work(partial(door.server.enrol, ask)))

    _route(app, "/v1/pair", pair)
    _route(app, "/v1/enrol", enrol)


def add_blob_routes(app: FastAPI, door: Door) -> None:
    """Content-addressed files, up and down."""

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
