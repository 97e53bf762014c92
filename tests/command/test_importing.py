"""The import commands: what they say, what they leave out, what they refuse."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.command.conftest import Town
from tests.command.terminal import DONE, REFUSED, ROOT, SURROUNDINGS, boxoffice, failed

pytestmark = [pytest.mark.slow, pytest.mark.e2e]
PLAN = ROOT / "tests/fixtures/plans/kleine-zaal.json"
PROGRAMME = sorted((ROOT / "tests/fixtures/programme").glob("*.json"))


@pytest.fixture
def data(town: Town, tmp_path: Path) -> Path:
    """A copy of the desk's folder, so that one test's imports are not another's."""
    shutil.copytree(town.desk, tmp_path / "desk")
    return tmp_path / "desk"


def test_a_programme_is_imported_and_a_second_time_nothing_is_new(data: Path) -> None:
    """One line per event, one indented per thing left out."""
    first = boxoffice("import-programme", *PROGRAMME, "--data", data)
    second = boxoffice("import-programme", *PROGRAMME, "--data", data)
    assert first.code == second.code == DONE
    events = [line for line in second.out.splitlines() if not line.startswith(" ")]
    assert len(events) >= len(PROGRAMME)
    assert all(line.endswith("nothing new") for line in events)
    assert "documents written" in first.out
    assert "\n  " in first.out


def test_a_plan_is_imported_and_pinned_by_its_name(data: Path) -> None:
    """Then its performances can be sold."""
    said = boxoffice("import-plan", PLAN, "--data", data)
    assert said.code == DONE
    name = json.loads(PLAN.read_text())["name"]
    assert f"{PLAN.name}: {name} · 5 seats, 2 ranks · 1 document written" in said.out
    again = boxoffice("import-plan", PLAN, "--data", data)
    assert again.code == DONE
    assert again.out.strip().endswith("· nothing new")
    reeks = next(file for file in PROGRAMME if file.stem == "reeks")
    said = boxoffice("import-programme", reeks, "--data", data, "--plan", name)
    assert "3 performances, 3 can be sold" in said.out


def test_a_plan_that_nobody_imported_is_refused(data: Path) -> None:
    """With what to do."""
    said = boxoffice("import-programme", PROGRAMME[0], "--data", data, "--plan", "Nowhere")
    failed(said, REFUSED, "Nowhere", "import-plan")


def broken(tmp_path: Path, how: str) -> Path:
    """The fixture plan with one fault."""
    said: dict[str, Any] = json.loads(PLAN.read_text())
    seats = said["zones"][0]["rows"][0]["seats"]
    if how == "duplicate":
        seats[1]["seat_guid"] = seats[0]["seat_guid"]
    elif how == "category":
        seats[0]["category"] = "Throne"
    elif how == "far":
        seats[0]["position"]["x"] = 1e308
    elif how == "twice":
        seats[1]["seat_number"] = seats[0]["seat_number"]
    else:
        for zone in said["zones"]:
            zone["rows"] = []
    file = tmp_path / f"{how}.json"
    file.write_text(json.dumps(said))
    return file


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("duplicate", "seat_guid"), ("category", "Throne"), ("empty", "has no seats"),
        ("far", "stoel 1 has no usable position"), ("twice", "stoel 1 stands in the plan twice"),
    ],
)  # fmt: skip
def test_a_bad_plan_is_refused_with_its_place(
    data: Path, tmp_path: Path, how: str, words: str
) -> None:
    """The good one beside it is not written either."""
    bad = broken(tmp_path, how)
    before = boxoffice("journal", "show", data / "boxoffice.db").out
    said = boxoffice("import-plan", PLAN, bad, "--data", data)
    failed(said, REFUSED, str(bad), words, "nothing was imported")
    assert boxoffice("journal", "show", data / "boxoffice.db").out == before


def test_another_version_is_said_performance_by_performance(data: Path, tmp_path: Path) -> None:
    """New prices, and the old ones again; twice in one command, only the last one counts."""
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    event = json.loads(next(file for file in PROGRAMME if file.stem == "reeks").read_text())
    old.write_text(json.dumps(event))
    new.write_text(json.dumps(event | {"priceInfo": [{"category": "base", "price": 12}]}))
    said = boxoffice("import-programme", old, "--data", data)
    assert "3 performances, 0 can be sold (3 without a plan, which --plan names)" in said.out
    for file in (new, old):
        said = boxoffice("import-programme", file, "--data", data)
        assert said.out.count("has new prices from now on\n") == 3
    before = boxoffice("journal", "show", data / "boxoffice.db").out
    said = boxoffice("import-programme", new, old, "--data", data)
    first, second = (line for line in said.out.splitlines() if not line.startswith(" "))
    assert first.endswith("left out: old.json has it again")
    assert second.endswith("nothing new")
    assert boxoffice("journal", "show", data / "boxoffice.db").out == before


def test_another_version_of_a_plan_is_the_newest_of_its_name(data: Path, tmp_path: Path) -> None:
    """And so is the first one, when it is imported again; who is on the old one is told."""
    plan = json.loads(PLAN.read_text())
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(plan | {"size": {"width": 5000, "height": 5000}}))
    outs = [boxoffice("import-plan", file, "--data", data).out for file in (PLAN, changed, PLAN)]
    assert all("· 1 document written" in out for out in outs)
    assert ["performances keep the plan" in out for out in outs] == [False, True, True]
    again = boxoffice("import-plan", PLAN, "--data", data).out
    assert again.strip().endswith("· nothing new")


@pytest.mark.parametrize("command", ["import-plan", "import-programme"])
def test_a_file_that_is_none(data: Path, tmp_path: Path, command: str) -> None:
    """Not there: the surroundings. Not JSON: refused, with the line."""
    missing, text = tmp_path / "missing.json", tmp_path / "text.json"
    text.write_text("{\n  not json\n}")
    failed(boxoffice(command, missing, "--data", data), SURROUNDINGS, "cannot read", "missing.json")
    failed(boxoffice(command, text, "--data", data), REFUSED, "text.json is no JSON (line 2)")


def test_a_plan_without_a_name_or_with_one_as_long_as_a_book(data: Path, tmp_path: Path) -> None:
    """The one is called by its file, and it is said; the other is refused."""
    plan = json.loads(PLAN.read_text())
    file = tmp_path / "Foyer.json"
    file.write_text(json.dumps(plan | {"name": ""}))
    said = boxoffice("import-plan", file, "--data", data)
    assert said.code == DONE
    assert said.out.startswith("Foyer.json: Foyer · ")
    assert "\n  name: has no name; it is called “Foyer”" in said.out
    file.write_text(json.dumps(plan | {"name": "Z" * 70_000}))
    said = boxoffice("import-plan", file, "--data", data)
    failed(said, REFUSED, "Foyer.json", "70000 letters", "at most 200", "nothing was imported")


def test_a_title_as_long_as_a_book(data: Path, tmp_path: Path) -> None:
    """Imported as far as it makes sense, and said."""
    event = json.loads(PROGRAMME[0].read_text()) | {"name": {"nl": "T" * 70_000}}
    file = tmp_path / "long.json"
    file.write_text(json.dumps(event))
    said = boxoffice("import-programme", file, "--data", data)
    assert said.code == DONE
    assert "name: too long: 69" in said.out


def test_a_plan_that_is_a_list(data: Path, tmp_path: Path) -> None:
    """The words name the file, not "plan of plan"."""
    file = tmp_path / "list.json"
    file.write_text("[]")
    said = boxoffice("import-plan", file, "--data", data)
    failed(said, REFUSED, "list.json: the outermost value of the file")


def test_a_json_that_is_no_event(data: Path, tmp_path: Path) -> None:
    """Named; what came before it stands."""
    other = tmp_path / "other.json"
    other.write_text('{"@type": "Place", "name": {"nl": "Zaal"}}')
    said = boxoffice("import-programme", PROGRAMME[0], other, "--data", data)
    failed(said, REFUSED, "other.json is no event of UiTdatabank")
    assert PROGRAMME[0].name in said.out


def test_what_another_system_sold_comes_in_once(town: Town, tmp_path: Path) -> None:
    """Claimed of the server, sold, heard by it; a dry run first; what does not fit is named."""
    desk = tmp_path / "desk"
    code = town.code("Kassa 7")
    assert boxoffice("enrol", "join", "--data", desk, "--url", town.url, "--code", code).code == 0
    boxoffice("import-plan", ROOT / "tests/fixtures/plans/kleine-zaal.json", "--data", desk)
    starts = (datetime.now(UTC) + timedelta(days=30)).strftime("%Y-%m-%dT20:00")
    event = {
        "@type": "Event", "name": {"nl": "Oude avond"}, "calendarType": "single",
        "@id": "https://example.org/event/old", "startDate": f"{starts}:00+00:00",
        "priceInfo": [{"category": "base", "name": {"nl": "Basis"}, "price": 12,
                       "priceCurrency": "EUR"}],
    }  # fmt: skip
    (tmp_path / "event.json").write_text(json.dumps(event))
    done = boxoffice(
        "import-programme", tmp_path / "event.json", "--data", desk, "--plan", "Kleine zaal"
    )
    assert done.code == DONE, done
    assert boxoffice("sync", desk).code == DONE
    old = tmp_path / "old.csv"
    old.write_text(
        "order;title;starts;area;row;seat;price;name\n"
        "1;Oude avond;;Parterre;A;1;12,00;Mieke Peeters\n"
        "2;Oude avond;;Parterre;A;99;12,00;\n"
    )
    words = ("import-orders", old, "--data", desk, "--source", "Oud")
    dry = boxoffice(*words, "--dry-run")
    assert dry.code == REFUSED
    assert "1 sold and 0 reserved, 1 places: would be taken over; 0 were here already" in dry.out
    assert "left out: 2, line 3: no such seat in the plan: Parterre A99" in dry.err
    taken = boxoffice(*words)
    assert "1 orders taken over; 0 were here already" in taken.out
    assert "0 orders taken over; 1 were here already" in boxoffice(*words).out
    assert boxoffice("journal", "verify", town.server / "server.db").code == DONE


def test_codes_are_taken_over_once(data: Path, tmp_path: Path) -> None:
    """One line per performance; the second time nothing is new; a bad line is named."""
    reeks = next(file for file in PROGRAMME if file.stem == "reeks")
    assert boxoffice("import-programme", reeks, "--data", data).code == DONE
    title, starts = "Sterren kijken voor beginners", "2026-03-26"
    codes = tmp_path / "codes.csv"
    codes.write_text(f"code;performance;starts\nTM-1;{title};{starts}\nTM-2;{title};{starts}\n")
    first = boxoffice("import-codes", codes, "--data", data, "--source", "Oud")
    assert first.code == DONE
    assert "2 codes · 2 new or changed" in first.out
    assert "nothing new" in boxoffice("import-codes", codes, "--data", data, "--source", "Oud").out
    codes.write_text("code;admits\nTM-1;many\n")
    failed(boxoffice("import-codes", codes, "--data", data), REFUSED, "line 2", "admits")
    codes.write_text(f"code;performance;starts\nTM-3;{title};{starts}\n")
    lost = tmp_path / "lost.csv"
    lost.write_text("code;performance\nTM-4;Nowhere\n")
    both = boxoffice("import-codes", codes, lost, "--data", data, "--source", "Oud")
    failed(both, REFUSED, "lost.csv, line 2", "Nowhere", "nothing was imported")
    alone = boxoffice("import-codes", codes, "--data", data, "--source", "Oud")
    assert "1 new or changed" in alone.out
