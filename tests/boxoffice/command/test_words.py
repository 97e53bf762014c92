"""Every error of ours has one clear line on the command line, and its parameters exist."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from boxoffice.command.words import _WORDS, in_words
from boxoffice.errors import Bug, Refused, Unavailable

ROOT = Path(__file__).parents[3]
PACKAGES = ("boxoffice", "sync", "printing", "scanner", "ui")
NAMED_WHERE_CAUGHT = {"file"}
"""Added by `command.import_files` to what a reader raises: it knows the file, not the reader."""
COMPUTED = {
    "disk_failed", "mail_later",
    "plan_not_json", "plan_unreadable", "programme_not_json", "programme_unreadable",
    "seat_not_owned", "seat_not_here", "seat_taken", "seat_gone", "pairing_code_wrong",
    "sync_failed", "server_unreachable", "join_unanswered", "join_misanswered",
    "join_not_believed",
    "seat_not_free", "seat_not_blocked", "seat_blocked_elsewhere",
    "printer_error", "printer_jam", "printer_open", "printer_paper_out", "printer_paused",
    "printer_silent",
}  # fmt: skip
"""Codes that are put together when they are raised."""

Raised = tuple[str, frozenset[str], str]
"""Code, names of its parameters, and where."""


def raised() -> Iterator[Raised]:
    """Every `Refused("code", …)` and `Unavailable("code", …)` in the product."""
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text())):
                found = _error(node)
                if found is not None:
                    where = f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
                    yield *found, where


def _error(node: ast.AST) -> tuple[str, frozenset[str]] | None:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
        return None
    code = node.args[0]
    if node.func.id not in ("Refused", "Unavailable") or not isinstance(code, ast.Constant):
        return None
    return str(code.value), frozenset(keyword.arg or "" for keyword in node.keywords)


FOUND = tuple(raised())


def test_the_errors_are_found() -> None:
    """The search itself works: the great ones are among them."""
    codes = {code for code, _, _ in FOUND}
    assert {"disk_full", "not_enrolled", "plan_duplicate_guid", "port_taken"} <= codes
    assert len(codes) > 50


@pytest.mark.parametrize("code", sorted({code for code, _, _ in FOUND} | COMPUTED))
def test_every_code_has_words(code: str) -> None:
    """Nobody reads `seat_not_owned(seat='G12')`."""
    assert code in _WORDS


@pytest.mark.parametrize(("code", "params", "where"), FOUND)
def test_every_parameter_in_the_words_is_given(
    code: str, params: frozenset[str], where: str
) -> None:
    """A word with a hole is half a message."""
    used = set(re.findall(r"\{(\w+)\}", _WORDS.get(code, "")))
    assert used - NAMED_WHERE_CAUGHT <= params, where


def test_no_words_without_an_error() -> None:
    """What nobody raises needs no words."""
    assert set(_WORDS) <= {code for code, _, _ in FOUND} | COMPUTED


def test_words_are_one_line() -> None:
    """One clear line, without a full stop at its end."""
    for words in _WORDS.values():
        assert "\n" not in words
        assert not words.endswith(".")


def test_a_missing_parameter_does_not_hide_the_message() -> None:
    """Whatever happens while something goes wrong."""
    assert in_words(Unavailable("disk_full")) == (
        "the disk is full; nothing was booked, everything from before is safe (?)"
    )
    assert in_words(Refused("of_tomorrow", seat="G12")) == "of tomorrow: seat G12"
    assert in_words(Refused("of_tomorrow")) == "of tomorrow"
    assert "please report it" in in_words(Bug("sale_unbalanced", lines=1))
