"""The routes that devices ask all day, answered before the web framework's own machinery.

A device asks some hundred thousand times a day, by exact path and with a raw body, and is known by
its signature: nothing of it is to be matched, converted or unwound, and no address is to be read
out of headers. Going through the framework's routing cost a fifth of a push, and its middleware
with uvicorn's reading of proxies' headers another tenth.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping

from fastapi import Request, Response
from sqlalchemy.exc import OperationalError
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from sync.server.door import Rejected

log = logging.getLogger("boxoffice.server")

Handler = Callable[[Request], Awaitable[Response]]

REFUSED = (Rejected, OperationalError, ClientDisconnect)
"""What a handler may end with instead of an answer; `refusal` gives it."""


class Wire:
    """The outermost application: POST to one of `routes` is answered here, all else by `app`."""

    def __init__(self, app: ASGIApp, routes: Mapping[str, Handler]) -> None:
        self._app = app
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, or whatever else the server tells its application."""
        handler = self._routes.get(scope.get("path", ""))
        if handler is None or scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            response = await handler(request)
        except REFUSED as error:
            response = refusal(request, error)
        await response(scope, receive, send)


def refusal(request: Request, error: Exception) -> Response:
    """The answer without a body to a request that ended with one of `REFUSED`."""
    if isinstance(error, Rejected):
        return Response(status_code=error.status)
    if isinstance(error, ClientDisconnect):  # nobody reads it; the device asks again
        log.debug("hung up before the request was whole: %s", request.scope["path"])
        return Response(status_code=400)
    log.warning("not answered: %s: %s", request.scope["path"], type(error).__name__)
    return Response(status_code=503)  # a full disk, a PostgreSQL that starts: ask again
