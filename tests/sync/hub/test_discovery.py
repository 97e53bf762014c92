"""Finding the hub by mDNS: only that of one's own house. On loopback alone."""

import threading

import pytest

from sync.hub.discovery import Announcer, Finder, house_mark
from tests.sync.serving import until

HOUSE, OTHER = b"h" * 16, b"o" * 16
HERE = ["127.0.0.1"]
pytestmark = pytest.mark.timeout(60)


def test_a_device_finds_the_hub_of_its_house_and_no_other() -> None:
    """Two houses in one building; a hub that takes leave is found no more."""
    ours = Announcer(HOUSE, b"a" * 16, "127.0.0.1", 8801)
    theirs = Announcer(OTHER, b"b" * 16, "127.0.0.1", 8802)
    finder, stranger = Finder(HOUSE, HERE), Finder(b"x" * 16, HERE)
    try:
        until(lambda: finder.address() == "http://127.0.0.1:8801", 20)
        ours.close()
        until(lambda: not finder.address(), 20)
        assert not stranger.address()
    finally:
        for listening in (finder, stranger):
            listening.close()
        theirs.close()
    assert not [t for t in threading.enumerate() if "zeroconf" in t.name and t.is_alive()]


def test_the_house_is_named_by_a_hash() -> None:
    """Its id is nobody's business on a town hall's network."""
    assert HOUSE.hex() not in house_mark(HOUSE)
    assert house_mark(HOUSE) != house_mark(OTHER)
