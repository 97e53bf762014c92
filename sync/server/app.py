"""HTTP around the server: raw msgpack bodies, one database thread, long polls that wake up.

Routes are async and read the raw body; the work itself runs on one thread, because the database
has one writer (design.md §6a.9). Nothing a client sends is ever echoed in an error.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from sqlalchemy.exc import OperationalError
from starlette.requests import ClientDisconnect

from sync.server.checkpoints import checkpoints_of
from sync.server.core import Server
from sync.server.door import Door, Rejected
from sync.server.notices import Notices
from sync.server.routes import add_blob_routes, add_enrolment_routes
from sync.server.waking import Waking
from sync.server.wire import refusal

log = logging.getLogger("boxoffice.server")

TIDY_S = 60 * 60


def make_app(server: Server, waking: Waking, notices: Notices | None = None) -> FastAPI:
    """What is asked now and then; what devices ask all day goes before it (`sync.server.wire`).

    Closing it closes the server and `notices`. `waking` ends its long polls.
    """
    door = Door(server, waking, notices)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        tidying = asyncio.create_task(_tidy_for_ever(door))
        checkpoints = checkpoints_of(server.engine)
        if checkpoints is not None:
            server.subscribe(checkpoints.committed)
        yield
        tidying.cancel()
        if checkpoints is not None:
            checkpoints.close()
        door.close()

    app = FastAPI(
        title="boxoffice", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan
    )

    @app.exception_handler(Rejected)
    @app.exception_handler(OperationalError)
    @app.exception_handler(ClientDisconnect)
    async def _refused(request: Request, error: Exception) -> Response:
        return refusal(request, error)

    add_enrolment_routes(app, door)
    add_blob_routes(app, door)

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
