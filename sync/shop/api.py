"""HTTP around `Shop`: the routes under `/shop/v1`, and the OpenAPI document that says so.

An application of its own inside the server's: its document holds these routes alone, and its
answers to errors are its own. The work runs on the server's database thread.
"""

import re
from functools import partial
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, Request, Response
from fastapi.openapi.utils import get_openapi
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic.json_schema import models_json_schema
from starlette.routing import Mount

from boxoffice.errors import Refused
from boxoffice.ids import PerformanceId
from sync.server.door import Door
from sync.shop import asking, telling
from sync.shop.keys import ShopKey
from sync.shop.limits import Limits, SmallBodies
from sync.shop.messages import (
    AvailabilityTold,
    CancelRequest,
    HoldRequest,
    HoldTold,
    Id,
    IdempotencyKey,
    OrderRequest,
    OrderTold,
    PerformancesTold,
    Problem,
    ShopOrderId,
)
from sync.shop.problems import add_handlers, documented
from sync.shop.shop import Shop

PREFIX = "/shop/v1"
VERSION = "1.0"
_ABOUT = """Sell a house's performances on the web: look, hold, order, cancel.

Every request carries the key that the house gave (`Authorization: Bearer bxs_…`). Every request
may be repeated: the same ids give the same answer."""

_bearer = HTTPBearer(auto_error=False, description="The key of a web shop.")


class _Counter:
    """What every route needs: the shop, the database thread, who asks."""

    def __init__(self, door: Door, shop: Shop) -> None:
        self.door = door
        self.shop = shop
        self._limits = Limits()

    async def asked_by(
        self,
        request: Request,
        told: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    ) -> ShopKey:
        """Refused("key_missing" | "key_unknown" | "key_revoked" | "too_many_requests")."""
        try:
            key = await self.door.work(partial(self.shop.key, told.credentials if told else ""))
        except Refused:
            self._limits.strange(request.client.host if request.client else "")
            raise
        self._limits.require(key)
        return key


def add_shop(app: FastAPI, door: Door, shop: Shop) -> None:
    """Put the web shop's routes into the server's application."""
    mount = Mount(PREFIX, make_shop_app(door, shop))
    # Starlette's own pattern lets a path with a line break pass by, to be answered elsewhere.
    mount.path_regex = re.compile(mount.path_regex.pattern, re.DOTALL)
    app.router.routes.append(mount)


def make_shop_app(door: Door, shop: Shop) -> FastAPI:
    """The application of these routes alone."""
    app = FastAPI(
        title="boxoffice web shop", version=VERSION, description=_ABOUT, docs_url=None,
        redoc_url=None, responses=documented(),
        generate_unique_id_function=lambda route: route.name,
    )  # fmt: skip
    counter = _Counter(door, shop)
    app.add_middleware(SmallBodies)
    add_handlers(app)
    _add_looking(app, counter)
    _add_holds(app, counter)
    _add_orders(app, counter)
    _document(app)
    return app


def _document(app: FastAPI) -> None:
    """FastAPI describes models of a route's own media type only; the refusals have another."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(
                title=app.title, version=app.version, description=app.description,
                routes=app.routes, servers=[{"url": PREFIX}],
            )  # fmt: skip
            _, defined = models_json_schema(
                [(Problem, "serialization")], ref_template="#/components/schemas/{model}"
            )
            made["components"]["schemas"] |= defined["$defs"]
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign] # as FastAPI documents it


def _add_looking(app: FastAPI, counter: _Counter) -> None:
    shop, work = counter.shop, counter.door.work
    Asker = Annotated[ShopKey, Depends(counter.asked_by)]  # noqa: N806 - a type

    @app.get("/performances", tags=["look"])
    async def performances(key: Asker) -> PerformancesTold:
        """What the house sells on the web now, with ranks, prices and conditions."""
        found = await work(partial(shop.performances, key))
        return PerformancesTold(performances=[telling.performance(shown) for shown in found])

    @app.get("/performances/{performance}/availability", tags=["look"])
    async def availability(key: Asker, performance: Id) -> AvailabilityTold:
        """Each seat, free or taken, and how many places of each pool are left for the web."""
        wanted = PerformanceId(bytes.fromhex(performance))
        return telling.availability(await work(partial(shop.availability, key, wanted)))


def _add_holds(app: FastAPI, counter: _Counter) -> None:
    shop, work = counter.shop, counter.door.work
    Asker = Annotated[ShopKey, Depends(counter.asked_by)]  # noqa: N806 - a type

    @app.post("/holds", status_code=201, tags=["hold"])
    async def hold(
        key: Asker, ask: HoldRequest, idempotency_key: Annotated[IdempotencyKey, Header()]
    ) -> HoldTold:
        """Keep places for ten minutes, all of them or none. The same key and places again give
        the same hold.
        """
        made = await work(partial(shop.hold, key, idempotency_key, asking.items(ask)))
        return telling.hold(made, shop.now_ms)

    @app.get("/holds/{hold}", tags=["hold"])
    async def held(key: Asker, hold: Id) -> HoldTold:
        """A hold as it stands."""
        return telling.hold(await work(partial(shop.held, key, bytes.fromhex(hold))), shop.now_ms)

    @app.post("/holds/{hold}/prolong", tags=["hold"])
    async def prolong(key: Asker, hold: Id) -> HoldTold:
        """Ten minutes from now; an hour in all."""
        made = await work(partial(shop.prolong, key, bytes.fromhex(hold)))
        return telling.hold(made, shop.now_ms)

    @app.delete("/holds/{hold}", status_code=204, tags=["hold"])
    async def release(key: Asker, hold: Id) -> Response:
        """Let the places go. Twice is as once."""
        await work(partial(shop.release, key, bytes.fromhex(hold)))
        return Response(status_code=204)


def _add_orders(app: FastAPI, counter: _Counter) -> None:
    shop, work = counter.shop, counter.door.work
    Asker = Annotated[ShopKey, Depends(counter.asked_by)]  # noqa: N806 - a type

    @app.put("/orders/{order}", tags=["order"])
    async def put_order(key: Asker, order: ShopOrderId, ask: OrderRequest) -> OrderTold:
        """Sell what a hold keeps, under your own order number. The same request again gives the
        same order.
        """
        wanted = asking.order(ask)
        return telling.order(await work(partial(shop.order, key, order, wanted)), shop.signer)

    @app.get("/orders/{order}", tags=["order"])
    async def get_order(key: Asker, order: ShopOrderId) -> OrderTold:
        """An order as the house's books have it, also after a desk changed it."""
        return telling.order(await work(partial(shop.ordered, key, order)), shop.signer)

    @app.post("/orders/{order}/cancel", tags=["order"])
    async def cancel(key: Asker, order: ShopOrderId, ask: CancelRequest) -> OrderTold:
        """Take an order back, or some of its tickets, as far as the house lets shops do so. Their
        places are free at once; the money is yours to pay back. Twice is as once.
        """
        back = asking.taken_back(ask)
        done = await work(partial(shop.cancel, key, order, ask.refund_reference, back))
        return telling.order(done, shop.signer)
