"""Who may ask, how much, and when nobody may."""

from dataclasses import replace

import pytest
import requests

from boxoffice.errors import Refused
from boxoffice.fold import rows as tables
from boxoffice.ids import HouseId
from sync.server import state
from sync.server.founding import NewHouse
from sync.shop.limits import MAX_BODY, STRANGERS_BURST
from tests.sync.shop.conftest import MakeFront
from tests.sync.shop.storefront import Storefront, furnish, problem
from tests.sync.world import MakeWorld

OTHER_EVENING = b"O" * 16


@pytest.fixture
def other_key(front: Storefront) -> str:
    """A second house on this server, with a performance and a shop of its own."""
    house = front.world.server.found_house(NewHouse("Other", "Bo", "123456"))
    furnish(front.world, house, OTHER_EVENING)
    return front.office(house).new_key("webshop", 100_000)


def test_a_key_of_one_house_sees_nothing_of_another(front: Storefront, other_key: str) -> None:
    """Neither its evenings nor its holds and orders, though the shops are called the same."""
    front.sell(1)
    hold = front.held(front.seats(2), again="basket-x")
    listed = front.ask("GET", "/performances", key=other_key).json()["performances"]
    assert [one["id"] for one in listed] == [OTHER_EVENING.hex()]
    here = f"/performances/{front.performance}/availability"
    for method, path, body, code in (
        ("GET", here, None, "unknown_performance"),
        ("GET", f"/holds/{hold}", None, "unknown_hold"),
        ("POST", f"/holds/{hold}/prolong", None, "unknown_hold"),
        ("DELETE", f"/holds/{hold}", None, "unknown_hold"),
        ("GET", "/orders/W1", None, "unknown_order"),
        ("POST", "/orders/W1/cancel", {"refund_reference": "x"}, "unknown_order"),
    ):
        assert problem(front.ask(method, path, body, key=other_key)) == (404, code)
    assert problem(front.hold(front.seats(3), key=other_key)) == (404, "unknown_performance")
    stolen = {
        "hold": hold, "tickets": front.tickets(2), "paid_cents": 1500, "payment_reference": "x",
    }  # fmt: skip
    refused = front.ask("PUT", "/orders/W9", stolen, key=other_key)
    assert problem(refused) == (404, "unknown_hold")
    assert len(front.world.rows_of(tables.Order)) == 1


def test_another_shop_of_the_house_has_its_own_orders(front: Storefront) -> None:
    """And a second key of the same shop has the same ones: so a key is replaced."""
    front.sell(1)
    others = front.office().new_key("another shop", 100_000)
    renewed = front.office().new_key("webshop", 100_000)
    assert problem(front.ask("GET", "/orders/W1", key=others)) == (404, "unknown_order")
    assert front.ask("GET", "/orders/W1", key=renewed).json()["number"] == "0-0001"


@pytest.mark.parametrize("key", ["bxs_nobodys", "x" * 300])
def test_an_unknown_key_opens_nothing(front: Storefront, key: str) -> None:
    refused = front.ask("GET", "/performances", key=key)
    assert problem(refused) == (401, "key_unknown")
    assert refused.headers["WWW-Authenticate"] == "Bearer"
    assert key not in refused.text


def test_no_key_opens_nothing(front: Storefront) -> None:
    told = requests.get(f"{front.url}/shop/v1/performances", timeout=5)
    assert problem(told) == (401, "key_missing")


def test_a_revoked_key_opens_nothing_from_that_moment_on(front: Storefront) -> None:
    office = front.office()
    (known,) = office.all_keys()
    office.revoke(known.id)
    assert problem(front.ask("GET", "/performances")) == (403, "key_revoked")
    assert [key.revoked for key in office.all_keys()] == [True]
    with pytest.raises(Refused, match="key_unknown"):
        replace(office, house=HouseId(b"Z" * 16)).revoke(known.id)


def test_of_a_key_only_its_hash_is_kept(front: Storefront) -> None:
    """A copied database opens no shop."""
    stored = front.world.all_of("SELECT hash, name FROM shop_key")
    secret = front.key.removeprefix("bxs_").encode()
    assert stored
    assert not any(secret in bytes(digest) or front.key == name for digest, name in stored)
    for path in front.world.folder.rglob("*"):
        assert path.is_dir() or secret not in path.read_bytes(), path


def test_each_key_has_its_own_limit(front: Storefront) -> None:
    slow = front.office().new_key("slow shop", 3)
    told = [front.ask("GET", "/performances", key=slow) for _ in range(5)]
    assert [one.status_code for one in told[:3]] == [200, 200, 200]
    assert problem(told[-1]) == (429, "too_many_requests")
    assert told[-1].headers["Retry-After"]
    assert front.ask("GET", "/performances").status_code == 200


def test_who_tries_keys_is_slowed_and_a_shop_is_not(front: Storefront) -> None:
    tried = [front.ask("GET", "/performances", key=f"bxs_{n}") for n in range(STRANGERS_BURST + 3)]
    assert problem(tried[0]) == (401, "key_unknown")
    assert problem(tried[-1]) == (429, "too_many_requests")
    assert front.ask("GET", "/performances").status_code == 200


def test_a_large_body_is_not_read(front: Storefront) -> None:
    def parts() -> object:
        for _ in range(MAX_BODY // 1024 + 1):
            yield b" " * 1024

    for body in (b" " * (MAX_BODY + 1), parts()):
        told = requests.put(
            f"{front.url}/shop/v1/orders/W1", data=body, timeout=5,  # type: ignore[arg-type]
            headers={"Authorization": f"Bearer {front.key}"},
        )  # fmt: skip
        assert problem(told) == (413, "too_large")


@pytest.mark.parametrize(
    ("body", "told"),
    [(b"{", (422, "invalid_request")), (b"\xff\xfe{", (400, "malformed")),
     (b'{"items": [], "secret-of-mine": 1}', (422, "invalid_request"))],
)  # fmt: skip
def test_what_is_not_as_described_is_refused_and_not_echoed(
    front: Storefront, body: bytes, told: tuple[int, str]
) -> None:
    headers = {"Authorization": f"Bearer {front.key}", "Idempotency-Key": "basket-1",
               "Content-Type": "application/json"}  # fmt: skip
    refused = requests.post(f"{front.url}/shop/v1/holds", data=body, headers=headers, timeout=5)
    assert problem(refused) == told
    assert "secret-of-mine" not in refused.text


def everything(front: Storefront) -> list[tuple[int, str]]:
    """Each route, asked once."""
    order = {
        "hold": "0" * 32, "tickets": front.tickets(1), "paid_cents": 1500,
        "payment_reference": "psp-1",
    }  # fmt: skip
    return [
        problem(told)
        for told in (
            front.ask("GET", "/performances"),
            front.ask("GET", f"/performances/{front.performance}/availability"),
            front.hold(front.seats(1)),
            front.ask("GET", f"/holds/{'0' * 32}"),
            front.ask("POST", f"/holds/{'0' * 32}/prolong"),
            front.ask("DELETE", f"/holds/{'0' * 32}"),
            front.ask("PUT", "/orders/W1", order),
            front.ask("GET", "/orders/W1"),
            front.cancel("W1"),
        )
    ]


def test_without_a_second_copy_the_web_seller_is_off(
    make_world: MakeWorld, make_front: MakeFront
) -> None:
    """What it gave away would be given away again by a restored server (design.md §6a.2)."""
    front = make_front(make_world(witness=False))
    assert set(everything(front)) == {(503, "single_copy")}


def test_while_the_house_recovers_the_web_seller_is_off(front: Storefront) -> None:
    """A restored server does not know what it sold; and it is a device of no house, so nobody
    waits for it.
    """
    world = front.world
    desk = world.enrol()
    world.back_up()
    front.sell(1)
    world.restore()
    front.restart()
    assert set(everything(front)) == {(503, "recovering")}
    assert [device.id for device in world.server.missing_devices(world.house)] == [desk.id]
    desk.sync()
    assert front.ask("GET", "/performances").status_code == 200
    with world.store() as store:
        assert state.recovering(store) == frozenset()
    assert front.sell(2, order="W2")["number"] == "0b-0001"


@pytest.mark.parametrize(
    ("path", "told"),
    [("/holds/a%0Ab", (422, "invalid_request")), ("/nowhere%0A", (404, "unknown_route")),
     ("/nowhere", (404, "unknown_route"))],
)  # fmt: skip
def test_every_path_below_is_answered_as_a_problem(
    front: Storefront, path: str, told: tuple[int, str]
) -> None:
    """A line break in it too."""
    assert problem(front.ask("GET", path)) == told
