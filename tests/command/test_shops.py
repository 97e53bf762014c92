"""Keys and rules of web shops as commands, and a shop that asks a server that runs."""

import re

import pytest
import requests

from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, boxoffice, failed, misused

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


def test_a_key_opens_the_shop_until_it_is_revoked(town: Town) -> None:
    """Made beside the running server, which knows it at once; printed once, never listed."""
    made = boxoffice("shop", "key", "--server", town.server, "--name", "webshop")
    assert made.code == DONE
    key = made.out.strip()
    assert re.fullmatch(r"bxs_[\w-]{43}", key)
    listed = boxoffice("shop", "keys", "--server", town.server)
    found = re.fullmatch(r"([0-9a-f]{8})  600/min  in use  webshop\n", listed.out)
    assert found is not None, listed.out

    def asked() -> requests.Response:
        bearer = {"Authorization": f"Bearer {key}"}
        return requests.get(f"{town.url}/shop/v1/performances", headers=bearer, timeout=10)

    told = asked()  # this server was started without a second place
    assert (told.status_code, told.json()["code"]) == (503, "single_copy")
    revoke = ("shop", "revoke", "--server", town.server, "--key")
    assert boxoffice(*revoke, found[1]).code == DONE
    assert (asked().status_code, asked().json()["code"]) == (403, "key_revoked")
    failed(boxoffice(*revoke, "00000000"), REFUSED, "no such key")


def test_a_rule_is_said_again_as_often_as_one_likes(town: Town) -> None:
    rule = ("shop", "rule", "--server", town.server, "--cancel-hours")
    for hours in ("24", "48"):
        assert boxoffice(*rule, hours, "--price", "Volle prijs").code == DONE
    misused(boxoffice(*rule, "soon"), "--cancel-hours")


def test_a_shop_needs_a_house(town: Town) -> None:
    nowhere = town.server.parent / "nowhere"
    said = boxoffice("shop", "key", "--server", nowhere, "--name", "webshop")
    failed(said, REFUSED, "does not belong to a house yet")
    assert not nowhere.exists()
