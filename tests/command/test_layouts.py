"""A house's own tickets: taken out, changed, looked at, and had by every desk."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from boxoffice.errors import Refused
from boxoffice.queries.layouts import house_layout
from boxoffice.replica.replica import NOBODY
from printing.house_layouts import layout_now
from printing.layout_file import default_layout
from printing.logo import LARGEST_FILE, read_logo
from tests.command.terminal import DONE, REFUSED, USAGE, boxoffice
from tests.hall import HOUSE
from tests.house import House

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], object]], Path]:
    """A layout as it comes with the program, with one change, in a file."""
    file = tmp_path / "ours.json"
    assert boxoffice("layout", "export", "roll", file).code == DONE

    def change(how: Callable[[dict[str, Any]], object]) -> Path:
        layout = json.loads(file.read_bytes())
        how(layout)
        file.write_text(json.dumps(layout))
        return file

    return change


def test_a_layout_is_taken_out_checked_and_looked_at(
    tmp_path: Path, changed: Callable[..., Path]
) -> None:
    file = changed(lambda layout: layout["elements"].append(
        {"type": "text", "x": 2, "y": 148, "w": 68, "text": "Tot straks!", "fits": [[8, 6]]}
    ))  # fmt: skip
    said = boxoffice("layout", "check", file)
    assert (said.code, said.out.strip()) == (DONE, "ours.json: roll, 72 x 170 mm, good")
    for name in ("look.png", "look.pdf"):
        assert boxoffice("layout", "preview", file, tmp_path / name).code == DONE
    with Image.open(tmp_path / "look.png") as look:
        assert look.size == (576 * 2 + 16, 1359)
    assert (tmp_path / "look.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (lambda layout: layout.update(font="Comic Sans"), "there is no font Comic Sans"),
        (lambda layout: layout.update(name="b5"), "b5 is none of the papers"),
        (lambda layout: layout["elements"].append({"type": "logo", "x": 1, "y": 1, "w": 9, "h": 3}),
         "there is no logo; give it with --logo"),
        (lambda layout: layout["elements"].pop(13), "exactly one element of type qr"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(
    changed: Callable[..., Path], how: Callable[[dict[str, Any]], object], words: str
) -> None:
    said = boxoffice("layout", "check", changed(how))
    assert said.code == REFUSED
    assert words in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_logo_is_made_as_small_as_it_is_printed(
    tmp_path: Path, changed: Callable[..., Path]
) -> None:
    """A photograph of megabytes travels as a few kilobytes; 200 MB are not even read."""
    picture = tmp_path / "logo.png"
    Image.effect_noise((1800, 1800), 80).save(picture)
    assert picture.stat().st_size > 2_000_000
    file = changed(lambda layout: layout["elements"].append(
        {"type": "logo", "x": 2, "y": 146, "w": 12, "h": 6}
    ))  # fmt: skip
    assert boxoffice("layout", "check", file, "--logo", picture).code == DONE
    assert len(read_logo(picture, 12, 6)) < 10_000
    with picture.open("r+b") as huge:
        huge.truncate(200_000_000)  # sparse: it takes no disk
    said = boxoffice("layout", "check", file, "--logo", picture)
    assert said.code == REFUSED
    assert f"at most {LARGEST_FILE} are read" in said.err


def test_a_logo_without_a_place_is_not_left_out_without_a_word(
    tmp_path: Path, changed: Callable[..., Path]
) -> None:
    picture = tmp_path / "logo.png"
    Image.new("L", (40, 20)).save(picture)
    said = boxoffice("layout", "check", changed(lambda layout: layout), "--logo", picture)
    assert said.code == REFUSED
    assert "there is no place for a logo" in said.err


def test_a_house_brings_its_own_letters(tmp_path: Path, changed: Callable[..., Path]) -> None:
    """Checked, looked at and kept with the layout; a file that is no font is refused."""
    file = changed(lambda layout: layout)
    font = Path("boxoffice/fonts/papers/IBMPlexSerif-Regular.ttf")
    letters = ("--font", font, "--bold-font", font.with_name("IBMPlexSerif-Bold.ttf"))
    assert boxoffice("layout", "check", file, *letters).code == DONE
    assert boxoffice("layout", "preview", file, tmp_path / "look.pdf", *letters).code == DONE
    assert b"IBMPlexSerif" in (tmp_path / "look.pdf").read_bytes()
    said = boxoffice("layout", "check", file, "--font", file)
    assert said.code == REFUSED
    assert "this is no TrueType font" in said.err
    assert boxoffice("layout", "check", file, "--bold-font", font).code == USAGE


def test_every_desk_has_the_look_that_the_house_keeps(tmp_path: Path) -> None:
    """As an event; what this program cannot read falls back to what it knows."""
    from boxoffice.actions.layouts import MOST_BYTES, keep_layout

    house = House(tmp_path)
    ours = json.loads(Path("printing/layouts/a6.json").read_bytes())
    ours["elements"][3]["text"] = "Onze {title}"
    assert keep_layout(house.replica, "a6", json.dumps(ours).encode(), NOBODY)
    assert not keep_layout(house.replica, "a6", json.dumps(ours).encode(), NOBODY)
    assert house.events("document_edit") == 1
    assert layout_now(house.replica, "a6") != default_layout("a6")
    assert layout_now(house.replica, "roll") == default_layout("roll")
    with pytest.raises(Refused) as large:
        keep_layout(house.replica, "a6", b"x" * (MOST_BYTES + 1), NOBODY)
    assert large.value.code == "layout_large"
    assert keep_layout(house.replica, "a6", b'{"of": "a newer program"}', NOBODY)
    assert layout_now(house.replica, "a6") == default_layout("a6")
    assert keep_layout(house.replica, "a6", b"", NOBODY)
    assert house_layout(house.replica.reader(), HOUSE, "a6") is None
    house.replica.close()
