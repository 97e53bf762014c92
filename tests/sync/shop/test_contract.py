"""The OpenAPI document is the contract: what it allows is answered as it says, whatever is sent.

schemathesis makes the requests, wrong ones and sequences among them, and looks at each answer: no
5xx, no status, header or body that is not documented; nothing wrong accepted, nothing right
refused as wrong.
"""

import re
from typing import Any

import pytest
import requests
from schemathesis import engine, openapi
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events

from tests.sync.shop.storefront import FULL, Storefront
from tests.sync.till import POOL

EXAMPLES = 15
"""For each route; sequences of requests as many again."""


def resident(value: Any, front: Storefront) -> Any:
    """What was made up, with most of its ids and places turned into ones that the house has.

    What is wrong in it stays wrong: only well-formed values are changed.
    """
    if isinstance(value, list):
        return [resident(one, front) for one in value]
    if isinstance(value, dict):
        return {name: _named(name, one, front) for name, one in value.items()}
    return value


def _named(name: str, value: Any, front: Storefront) -> Any:
    ids = {"performance": front.performance, "price_type": FULL.hex()}
    if name in ids and isinstance(value, str) and re.fullmatch(r"[1-9a-f][0-9a-f]{31}", value):
        return ids[name]
    if name == "seat" and isinstance(value, int) and 0 <= value < 65_535:
        return value % 50
    if name == "pool" and isinstance(value, str) and value.isalnum() and len(value) <= 100:
        return POOL
    return resident(value, front)


@pytest.mark.timeout(120)
@pytest.mark.slow
def test_whatever_is_asked_is_answered_as_documented(front: Storefront) -> None:
    config = {
        "seed": 1, "headers": {"Authorization": f"Bearer {front.key}"},
        "generation": {"max-examples": EXAMPLES},
    }  # fmt: skip
    schema = openapi.from_url(
        f"{front.url}/shop/v1/openapi.json", config=SchemathesisConfig.from_dict(config)
    )

    @schema.hook
    def map_body(_context: Any, body: Any) -> Any:
        return resident(body, front)

    @schema.hook
    def map_path_parameters(_context: Any, given: Any) -> Any:
        return resident(given, front)

    asked: dict[str, set[int]] = {}
    failures: list[str] = []
    for event in engine.from_schema(schema).execute():
        if isinstance(event, events.NonFatalError | events.FatalError):
            failures.append(str(event))
        elif isinstance(event, events.ScenarioFinished):
            failures += _failures(event)
            for met in event.recorder.interactions.values():
                if met.response is not None:
                    asked.setdefault(event.recorder.label, set()).add(met.response.status_code)
    assert not failures, "\n".join(failures)
    routes = sum(len(methods) for methods in _paths(front).values())
    assert len(asked) >= routes, "a route was not asked"
    seen = set().union(*asked.values())
    assert {200, 401, 404, 405, 422} <= seen, f"only {seen} were met"


def _failures(event: events.ScenarioFinished) -> list[str]:
    return [
        f"{check.name}: {check.failure_info.failure}\n"
        f"{event.recorder.cases[case].value.as_curl_command()}"
        for case, checks in event.recorder.checks.items()
        for check in checks
        if check.failure_info is not None
    ]


def _paths(front: Storefront) -> dict[str, dict[str, Any]]:
    told = requests.get(f"{front.url}/shop/v1/openapi.json", timeout=5)
    found: dict[str, dict[str, Any]] = told.json()["paths"]
    return found


def test_the_document_holds_the_shops_routes_alone(front: Storefront) -> None:
    assert sorted(_paths(front)) == [
        "/holds", "/holds/{hold}", "/holds/{hold}/prolong", "/orders/{order}",
        "/orders/{order}/cancel", "/performances", "/performances/{performance}/availability",
    ]  # fmt: skip
