"""HTTP of a hub: signed requests of this house's devices, signed answers, one database thread."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from typing import TypeVar

from fastapi import FastAPI, Request, Response

from boxoffice.errors import Unavailable
from sync.claim_messages import ClaimRequest
from sync.door_check import CheckRequest
from sync.hub.core import Hub
from sync.hub.keeping import NotOursError
from sync.hub.messages import SubGrantsRequest
from sync.protocol import Message, PullRequest, PushRequest
from sync.server.door import MAX_BODY, Rejected, answer, parse, read_body
from sync.signing import DEVICE_HEADER, SIGNATURE_HEADER, genuine
from sync.snapshot import SnapshotRequest

log = logging.getLogger("boxoffice.server")

M = TypeVar("M", bound=Message)


class HubDoor:
    """Who asks, the thread that works, and the seal under the answer."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._thread = ThreadPoolExecutor(1, "hub-db")

    async def serve(
        self, request: Request, kind: type[M], work: Callable[[M], Message]
    ) -> Response:
        """One request. Raises Rejected (401, 413 or 422)."""
        body = await read_body(request, MAX_BODY)
        ask = parse(body, kind)
        loop = asyncio.get_running_loop()
        call = partial(self._answer, request, body, ask, work)
        return answer(await loop.run_in_executor(self._thread, call))

    def _answer(
        self, request: Request, body: bytes, ask: M, work: Callable[[M], Message]
    ) -> Message:
        path, device = request.url.path, request.headers.get(DEVICE_HEADER, "")
        asking: bytes = getattr(ask, "device")  # noqa: B009 - all signed messages have it
        key = self._hub.public_key(asking)
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if key is None or device != asking.hex() or not genuine(key, signature, path, body):
            raise Rejected(401)
        try:
            return self._hub.sealed(path, body, work(ask))
        except NotOursError as error:
            raise Rejected(401) from error
        except Unavailable as error:  # a full disk: who asked goes on without a hub
            log.warning("not answered: %s", error)
            raise Rejected(503) from error

    def close(self) -> None:
        """Finish the running work."""
        self._thread.shutdown()


def make_app(hub: Hub) -> FastAPI:
    """The application of a hub. Closing it leaves the hub open."""
    door = HubDoor(hub)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        door.close()

    app = FastAPI(
        title="boxoffice hub", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan
    )

    @app.exception_handler(Rejected)
    async def _rejected(_request: Request, error: Exception) -> Response:
        return Response(status_code=error.status if isinstance(error, Rejected) else 500)

    _route(app, door, "/v1/hub/keep", PushRequest, hub.keeping.keep)
    _route(app, door, "/v1/hub/check", CheckRequest, hub.checking.check)
    _route(app, door, "/v1/hub/pull", PullRequest, hub.pull)
    _route(app, door, "/v1/hub/snapshot", SnapshotRequest, hub.snapshot)
    _route(app, door, "/v1/hub/claim", ClaimRequest, hub.giving.claim)
    _route(app, door, "/v1/hub/given", SubGrantsRequest, hub.giving.given)

    @app.get("/v1/health")
    async def health() -> dict[str, object]:
        return {"ok": True, "hub": True}

    return app


def _route(
    app: FastAPI, door: HubDoor, path: str, kind: type[M], work: Callable[[M], Message]
) -> None:
    async def run(request: Request) -> Response:
        return await door.serve(request, kind, work)

    app.add_api_route(path, run, methods=["POST"], response_class=Response, response_model=None)
