"""A house with a web shop: a real server, the routes in process, two keys of two houses."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import requests
from requests import Response
from schemathesis import openapi

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import Cents, HouseId, PriceListId, PriceTypeId
from boxoffice.journal.kinds import DocumentEdit
from sync.server.app import make_app
from sync.server.core import Server
from sync.server.process import HttpServer, config_of
from sync.server.routes import sync_routes
from sync.server.waking import Waking
from sync.shop.api import PREFIX, add_shop
from sync.shop.managing import ShopOffice
from sync.shop.rule import WebRule
from sync.shop.shop import Shop
from tests.sync.serving import until
from tests.sync.till import POOL
from tests.sync.world import World

FULL, YOUNG, GUEST = (PriceTypeId(letter * 16) for letter in (b"b", b"y", b"f"))
PRICES = PriceListId(b"P" * 16)
STARTS = "2027-01-15T20:00"
"""Eleven hours after the world's clock: it says 9:00 in Brussels."""
HOUR_MS = 3_600_000
VISA = "psp-1"


def price_list() -> PriceList:
    """15.00 in full, 10.00 for the young, and guests who pay nothing."""
    return PriceList(
        PRICES, "Standard", "EUR",
        (
            PriceType(FULL, "Full", 1, (Cents(1500),)),
            PriceType(YOUNG, "-26", 2, (Cents(1000),), note="show a card", proof=True),
            PriceType(GUEST, "Guest", 3, (Cents(0),)),
        ),
    )  # fmt: skip


def furnish(world: World, house: HouseId, performance: bytes) -> None:
    """All that the web needs to know of an evening."""
    server = world.server
    plan = world.all_of("SELECT hash FROM blob")[0][0]
    evening = {
        "production": bytes(16), "title": "Evening", "hall": "Main hall", "starts_local": STARTS,
        "zone": "Europe/Brussels", "price_list": PRICES, "plan": bytes(plan),
    }  # fmt: skip
    server.record(DocumentEdit(house, "price_list", PRICES, 0, fields_of(price_list())))
    server.record(DocumentEdit(house, "performance", performance, 9, evening))


class Doorway:
    """uvicorn with the application as `boxoffice serve` makes it, in a thread."""

    def __init__(self, server: Server) -> None:
        waking = Waking()
        app = make_app(server, waking)
        app.router.lifespan_context = _not_ours_to_close
        add_shop(app, app.state.door, Shop(server.inside))
        self._uvicorn = HttpServer(config_of(app, None, sync_routes(app.state.door)), waking)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._uvicorn.run, args=([self._socket],))
        self._thread.start()
        until(lambda: self._uvicorn.started, 10)

    def stop(self) -> None:
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()


@asynccontextmanager
async def _not_ours_to_close(_app: object) -> AsyncIterator[None]:
    """The world closes its server itself."""
    yield


@dataclass
class Storefront:
    """What a test asks through."""

    world: World
    key: str = field(init=False)
    performance: str = field(init=False)

    def __post_init__(self) -> None:
        furnish(self.world, self.world.house, self.world.performance)
        self.performance = self.world.performance.hex()
        self.key = self.office().new_key("webshop", 100_000)
        self._doors: list[Doorway] = []
        self.url = self.serve()
        self.contract = openapi.from_url(f"{self.url}{PREFIX}/openapi.json")

    def serve(self, server: Server | None = None) -> str:
        """Another server process's address; without one the world's own."""
        self._doors.append(Doorway(server or self.world.server))
        return self._doors[-1].url

    def restart(self) -> None:
        """Whatever the world's server is now answers from here on."""
        self.url = self.serve()

    def close(self) -> None:
        for door in self._doors:
            door.stop()

    def office(self, house: HouseId | None = None) -> ShopOffice:
        return ShopOffice(self.world.server, house or self.world.house)

    def rule(self, **said: Any) -> None:
        self.office().set_rule(WebRule(**said))

    def ask(
        self, method: str, path: str, body: object = None, *, key: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Response:  # fmt: skip
        bearer = {"Authorization": f"Bearer {self.key if key is None else key}"}
        told = requests.request(
            method, f"{self.url}{PREFIX}{path}", json=body, headers=bearer | (headers or {}),
            timeout=20,
        )  # fmt: skip
        self._require_documented(method, path, told)
        return told

    def _require_documented(self, method: str, path: str, told: Response) -> None:
        """Every answer of every test is one that OpenAPI describes."""
        for template in self.contract:
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path):
                self.contract[template][method].validate_response(told)
                return

    def seats(self, *numbers: int) -> dict[str, object]:
        return {"performance": self.performance, "seats": list(numbers)}

    def places(self, count: int) -> dict[str, object]:
        return {"performance": self.performance, "pool": POOL, "places": count}

    def hold(self, *items: dict[str, object], again: str = "basket-1", **more: Any) -> Response:
        body = {"items": list(items)}
        return self.ask("POST", "/holds", body, headers={"Idempotency-Key": again}, **more)

    def held(self, *items: dict[str, object], again: str = "basket-1") -> str:
        """The id of a hold that was given."""
        told = self.hold(*items, again=again)
        assert told.status_code == 201, told.text
        found: str = told.json()["id"]
        return found

    def tickets(self, *seats: int, places: int = 0, price: bytes = FULL) -> list[dict[str, object]]:
        where: dict[str, object] = {"performance": self.performance, "price_type": price.hex()}
        numbered: list[dict[str, object]] = [where | {"seat": seat} for seat in seats]
        return numbered + [where | {"pool": POOL} for _ in range(places)]

    def order(
        self, shop_order: str, hold: str, tickets: list[dict[str, object]], paid: int, **more: Any
    ) -> Response:
        body = {"hold": hold, "tickets": tickets, "paid_cents": paid, "payment_reference": VISA}
        return self.ask("PUT", f"/orders/{shop_order}", body | more)

    def sell(self, *seats: int, order: str = "W1", places: int = 0, **more: Any) -> dict[str, Any]:
        """Held, ordered and told."""
        items = [self.seats(*seats)] if seats else []
        items += [self.places(places)] if places else []
        hold = self.held(*items, again=f"basket-{order}")
        cents = 1500 * (len(seats) + places)
        told = self.order(order, hold, self.tickets(*seats, places=places), cents, **more)
        assert told.status_code == 200, told.text
        found: dict[str, Any] = told.json()
        return found

    def cancel(self, order: str, *tickets: str) -> Response:
        body: dict[str, object] = {"refund_reference": "psp-2"}
        if tickets:
            body["tickets"] = list(tickets)
        return self.ask("POST", f"/orders/{order}/cancel", body)

    def free(self) -> set[int]:
        """Seats that the web may sell now."""
        told = self.ask("GET", f"/performances/{self.performance}/availability").json()
        return {seat["seat"] for seat in told["seats"] if seat["state"] == "free"}

    def left(self) -> int:
        """Places of the floor that the web may sell now."""
        told = self.ask("GET", f"/performances/{self.performance}/availability").json()
        found: int = told["pools"][0]["places_left"]
        return found


def problem(told: Response) -> tuple[int, str]:
    """Status and code of a refusal, which is a problem."""
    assert told.headers["content-type"] == "application/problem+json", told.text
    found = told.json()
    assert found["status"] == told.status_code
    return told.status_code, found["code"]
