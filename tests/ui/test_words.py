"""Every code that the product raises has words; every message has its parts."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from boxoffice.errors import Bug, Refused, Unavailable
from ui.language import Speech
from ui.strings import WORDS, words
from ui.words_of_errors import NOT_SOLD, SALE

ROOT = Path(__file__).parents[2]
RAISED = {"Refused", "Unavailable"}
NEVER_ON_SCREEN = {
    "farewell_unreadable",
    "folder_of_a_device",  # on a server; the one that a desk begins has a folder in the desk's
    "same_house",
    "file_exists",
    "own_farewell",
    "house_here_already",  # on a server
    "house_not_named",
    "image_unreadable",
    "journal_broken",
    "not_enrolled",
    "already_enrolled",
    "other_root_key",
    "other_witness",
    "unknown_house",
    "unknown_plan",
    "sync_unfinished",
    "image_not_there",
    "not_a_hub",
    "tls_host_missing",
    "tls_missing",
    "copy_of_other_device",
    "file_unreadable",
    "file_unwritable",
    "mail_later",
    "mail_login",
    "mail_refused",
    "mail_unreachable",
    "table_column_missing",
    "table_empty",
    "table_unreadable",
    "voucher_twice",
    "prices_unreadable",
    "prices_wrong",
    "codes_bad_line",
    "performance_not_named",
    "codes_not_named",
    "codes_twice",
    "door_setup_unreadable",
    "door_setup_wrong",
}
"""Only the command line and the demo meet these, with words of their own there; the trouble of
a mail server is told by `ui.desk.paper_words`.
"""


def raised_codes() -> dict[str, str]:
    """Codes of all `Refused("…")` and `Unavailable("…")` in the product, with a place each."""
    found: dict[str, str] = {}
    for package in ("boxoffice", "sync", "printing", "scanner"):
        for path in sorted((ROOT / package).rglob("*.py")):
            if path.is_relative_to(ROOT / "sync" / "shop"):
                continue  # told to web shops over HTTP, never on a screen; docs/shop.md has words
            for node in ast.walk(ast.parse(path.read_text())):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                first = node.args[0]
                if name in RAISED and isinstance(first, ast.Constant):
                    found[str(first.value)] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return found


def test_every_code_that_is_raised_has_words() -> None:
    """A person at a counter must never read a code."""
    missing = {
        code: place
        for code, place in raised_codes().items()
        if code not in WORDS and code not in NEVER_ON_SCREEN
    }
    assert not missing


@pytest.mark.parametrize("code", sorted(WORDS))
def test_every_message_says_what_happened_and_what_now(code: str) -> None:
    """The middle part may be empty where nothing can be unsafe (a wrong PIN)."""
    happened, _, now = WORDS[code]
    assert happened
    assert now


@pytest.mark.parametrize("code", sorted(SALE))
def test_words_of_a_sale_say_what_is_safe(code: str) -> None:
    """Whoever has money in the hand must know."""
    assert SALE[code][1] or code in {"wrong_pin", "empty_basket"}


def test_parameters_are_filled_in(speech: Speech) -> None:
    """Words #3 of screens.md §10."""
    assert speech.language == "nl"
    message = words(Refused("seat_not_owned", seat="G12", owner="Kassa 2", alternatives=""))
    assert message.happened == "G12 hoort bij Kassa 2"
    assert message.safe == "er is niets afgerekend"
    assert message.tone == "warning"


@pytest.mark.parametrize("code", ["seat_not_owned", "seat_taken", "seat_gone"])
def test_without_an_owner_no_sentence_ends_in_the_air(speech: Speech, code: str) -> None:
    """Nobody of ours owns it, or who does is not known: never "hoort bij ?"."""
    assert speech.language == "nl"
    for params in ({}, {"owner": ""}):
        assert words(Refused(code, seat="A16", **params)).happened == "A16 is net genomen"
    offline = words(Refused("seat_not_here", seat="A16", owner=""))
    assert offline.happened == ("A16 is niet van deze kassa, en er is geen verbinding om te vragen")


def test_a_full_disk_is_loud(speech: Speech) -> None:
    """Words #6; where nobody was to pay, nothing says that money is to be given back."""
    message = words(Unavailable("disk_full"), sale=True)
    assert message.line().startswith("NIET VERKOCHT. De schijf van deze pc is vol · er is niets")
    assert message.tone == "danger"
    other = words(Unavailable("disk_full"))
    assert other.line().startswith("NIET BEWAARD. De schijf van deze pc is vol · er is niets")
    assert other.tone == "danger"
    assert "geef het terug" not in other.now


def test_what_is_not_sold_has_words_elsewhere_too() -> None:
    """Each of them has its parts, and is said at a door and in an office as well."""
    for code, (happened, safe, now) in NOT_SOLD.items():
        assert all((happened, safe, now))
        assert code in WORDS


@pytest.mark.parametrize("error", [Bug("broken"), ValueError("x"), Refused("of_next_year")])
def test_an_unknown_error_is_still_a_sentence(speech: Speech, error: Exception) -> None:
    """With its code, so that it can be told on the telephone."""
    message = words(error)
    assert "programma" in message.happened
    assert message.safe
    assert message.now
