"""The address of a server is told from a slip of the hand before anybody is asked."""

from __future__ import annotations

import pytest

from boxoffice.rules.addresses import EXAMPLE, is_server_address


@pytest.mark.parametrize(
    "text",
    [EXAMPLE, " https://kassa.dekring.be ", "https://kassa.dekring.be/boxoffice",
     "http://[fe80::1]:8700"],
)  # fmt: skip
def test_an_address_names_how_and_where(text: str) -> None:
    """http or https and a host; port and path may follow."""
    assert is_server_address(text)


@pytest.mark.parametrize(
    "text",
    ["", "ABCD-1234", "kassa.dekring.be", "192.168.1.20:8700", "ftp://kassa", "http://",
     "http://:8700", "http://kassa:0", "http://kassa:letters", "http://kassa:70000",
     "http://[fe80", "http://kassa dekring", "http://kassa?x=1", "http://kassa#x"],
)  # fmt: skip
def test_nonsense_is_no_address(text: str) -> None:
    """Also what would only fail later, as a server that does not answer."""
    assert not is_server_address(text)
