"""How the web shop's routes say no: RFC 9457 bodies with our stable codes.

Nothing that was sent is echoed. The statuses here are the ones that OpenAPI documents.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.routing import Match, Route

from boxoffice.errors import BoxOfficeError, Bug, Unavailable
from sync.shop.messages import Place, Problem
from sync.shop.values import PlacesTakenError, Spot, TotalDiffersError

log = logging.getLogger("boxoffice.server")

PROBLEM = "application/problem+json"
SOON_S = "5"
"""What an unavailable seller asks of who wants to try again."""

_STATUS = {
    "key_missing": 401,
    "key_unknown": 401,
    "key_revoked": 403,
    "unknown_performance": 404,
    "unknown_hold": 404,
    "unknown_order": 404,
    "too_large": 413,
    "invalid_request": 422,
    "too_many_requests": 429,
}
_BY_HTTP = {
    400: "malformed", 404: "unknown_route", 405: "method_not_allowed", 413: "too_large",
}  # fmt: skip
ANSWERS: dict[int, str] = {
    400: "The body cannot be read at all (`malformed`).",
    401: "No key, or one that is not known (`key_missing`, `key_unknown`).",
    403: "The key was revoked (`key_revoked`).",
    404: "This house or this shop has no such thing (`unknown_…`).",
    405: "No such method here (`method_not_allowed`).",
    409: "A rule says no, nothing was changed; `code` says which.",
    413: "The body is larger than 64 KB (`too_large`).",
    422: "The request is not as described here (`invalid_request`).",
    429: "Too many requests with this key, or too many without a known one (`too_many_requests`).",
    503: (
        "The web seller is off for now, nothing was changed (`recovering`, `single_copy`,"
        " `seller_not_certified`, `server_database_failed`, `witness_unwritable`)."
        " Ask again with the same ids."
    ),
}
"""Status → what it means, for every route."""


def documented() -> dict[int | str, dict[str, Any]]:
    """The `responses` of each route."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {"description": said, "content": {PROBLEM: {"schema": schema}}}
        for status, said in ANSWERS.items()
    }


def problem(
    code: str, status: int, headers: Mapping[str, str] | None = None, **more: Any
) -> Response:
    """A refusal. `more`: further members of `Problem`."""
    body = Problem(
        type="about:blank", title=HTTPStatus(status).phrase, status=status, code=code, **more
    )
    content = body.model_dump_json(exclude_none=True)
    return Response(content, status, dict(headers or {}), media_type=PROBLEM)


def answer(error: BoxOfficeError) -> Response:
    """Any error of ours that a shop is told."""
    if isinstance(error, PlacesTakenError):
        return problem(error.code, 409, places=[_place(spot) for spot in error.spots])
    if isinstance(error, TotalDiffersError):
        return problem(error.code, 409, total_cents=error.total)
    if isinstance(error, Unavailable):
        return problem(error.code, 503, {"Retry-After": SOON_S})
    status = _STATUS.get(error.code, 409)
    if status == 401:
        return problem(error.code, status, {"WWW-Authenticate": "Bearer"})
    if status == 429:
        return problem(error.code, status, {"Retry-After": SOON_S})
    return problem(error.code, status)


def _place(spot: Spot) -> Place:
    return Place(performance=spot.performance.hex(), seat=spot.seat, pool=spot.pool or None)


def add_handlers(app: FastAPI) -> None:
    """Everything that goes wrong on these routes is said as a problem."""

    async def ours(_request: Request, error: Exception) -> Response:
        if isinstance(error, Bug) or not isinstance(error, BoxOfficeError):
            raise error
        return answer(error)

    async def database(_request: Request, error: Exception) -> Response:
        log.error("web shop: database failed: %s", type(error).__name__)
        return problem("server_database_failed", 503, {"Retry-After": SOON_S})

    async def invalid(_request: Request, error: Exception) -> Response:
        found = error.errors() if isinstance(error, RequestValidationError) else []
        return problem("invalid_request", 422, where=sorted({_where(one) for one in found}))

    async def http(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        headers = {"Allow": _allowed(app, request)} if status == 405 else {}
        return problem(_BY_HTTP.get(status, "malformed"), status, headers)

    app.add_exception_handler(BoxOfficeError, ours)
    app.add_exception_handler(DBAPIError, database)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, http)


def _allowed(app: FastAPI, request: Request) -> str:
    """All methods of a path: each route knows its own only."""
    found: set[str] = set()
    for route in app.routes:
        if isinstance(route, Route) and route.matches(request.scope)[0] is not Match.NONE:
            found |= route.methods or set()
    return ", ".join(sorted(found))


def _where(error: Mapping[str, Any]) -> str:
    """The place in the request, without a name that the client made up."""
    parts = error["loc"][:-1] if error["type"] == "extra_forbidden" else error["loc"]
    return ".".join(str(part) for part in parts)
