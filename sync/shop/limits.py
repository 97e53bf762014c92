"""How much a shop may ask: requests per key, tries without a known key, bytes of a body."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from boxoffice.errors import Refused
from sync.server.rate import Rate
from sync.shop.keys import ShopKey
from sync.shop.problems import problem

MAX_BODY = 64 * 1024
STRANGERS_PER_S, STRANGERS_BURST = 1.0, 30
"""Of one address, with keys that nobody has."""


class Limits:
    """Counted in each server process by itself."""

    def __init__(self) -> None:
        self._by_rate: dict[int, Rate] = {}
        self._strangers = Rate(STRANGERS_PER_S, STRANGERS_BURST)

    def require(self, key: ShopKey) -> None:
        """One more request of this key. Refused("too_many_requests")."""
        rate = self._by_rate.get(key.per_minute)
        if rate is None:  # as many as there are different limits: a handful
            rate = self._by_rate[key.per_minute] = Rate(key.per_minute / 60, key.per_minute)
        if not rate.allows(key.hash):
            raise Refused("too_many_requests")

    def strange(self, address: str) -> None:
        """Somebody had no known key. Refused("too_many_requests") when that is a habit."""
        if not self._strangers.allows(address):
            raise Refused("too_many_requests")


class SmallBodies:
    """Reads a body before anybody parses it, and only so much of it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        parts: list[bytes] = []
        size, more = 0, True
        while more:
            message = await receive()
            if message["type"] != "http.request":
                return  # hung up: nobody waits for an answer
            part: bytes = message.get("body", b"")
            parts.append(part)
            size += len(part)
            more = message.get("more_body", False)
            if size > MAX_BODY:
                await problem("too_large", 413, {"Connection": "close"})(scope, receive, send)
                return
        whole = iter([{"type": "http.request", "body": b"".join(parts), "more_body": False}])

        async def again() -> Message:
            return next(whole, None) or await receive()

        await self._app(scope, again, send)
