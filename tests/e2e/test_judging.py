"""The demo's own judgement: any number that is not what the evening demands ends it with 1."""

import copy
from pathlib import Path
from typing import Any

import pytest

from tests.command.terminal import REFUSED, boxoffice, failed
from ui.demo.demands import EXPECTED
from ui.demo.start import _judge

GOOD: dict[str, Any] = EXPECTED
MONEY: dict[str, dict[str, str]] = GOOD["totals"]


def test_a_good_evening_is_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0 and nothing on stderr."""
    assert _judge(GOOD, tmp_path) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", EXPECTED)
def test_each_number_counts(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is named, with what was found and what was wanted."""
    wrong: object = {} if isinstance(EXPECTED[name], dict) else 99
    assert _judge(GOOD | {name: wrong}, tmp_path) == 1
    assert f"WRONG {name}: {wrong}" in capsys.readouterr().err


@pytest.mark.parametrize("which", MONEY)
def test_money_must_agree_to_the_cent(which: str, tmp_path: Path) -> None:
    """Payments, Z reports and counts; the same wrong cent in all of them is wrong, too."""
    totals = copy.deepcopy(MONEY)
    totals[which]["cash"] = "233.95"
    assert _judge(GOOD | {"totals": totals}, tmp_path) == 1
    alike = {name: {"card_by_hand": "129.00", "cash": "233.95"} for name in MONEY}
    assert _judge(GOOD | {"totals": alike}, tmp_path) == 1


def test_somebody_elses_folder_is_refused_untouched(tmp_path: Path) -> None:
    """The demo empties only what a demo made."""
    mine = tmp_path / "thesis.txt"
    mine.write_text("four years of work")
    failed(
        boxoffice("demo", "--headless", "--out", tmp_path), REFUSED, "holds other files", "--out"
    )
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]
    assert mine.read_text() == "four years of work"
