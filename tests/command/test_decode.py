"""`decode`: the codes in images, one line each, readable by people and by programs."""

import json
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.command.terminal import DONE, SURROUNDINGS, boxoffice, failed

TEXT = "BOXOFFICE 12345"


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """A QR code made by a library that the product reads with, not by the product."""
    made = zxingcpp.create_barcode(TEXT, zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
    path = tmp_path / "code.png"
    Image.fromarray(made).save(path)
    return path


def test_json_is_one_object_a_line(code: Path, tmp_path: Path) -> None:
    """file, texts, symbologies and ms; an image without a code has empty lists."""
    blank = tmp_path / "blank.png"
    Image.new("L", (200, 200), 255).save(blank)
    said = boxoffice("decode", code, blank, "--json")
    assert said.code == DONE
    found, nothing = [json.loads(line) for line in said.out.splitlines()]
    assert (found["file"], found["texts"]) == (str(code), [TEXT])
    assert [name.casefold().replace("_", "") for name in found["symbologies"]] == ["qrcode"]
    assert found["ms"] >= 0
    assert (nothing["texts"], nothing["symbologies"]) == ([], [])


def test_without_json_a_line_for_people(code: Path) -> None:
    """Text and time."""
    assert f"{code}: {TEXT} (" in boxoffice("decode", code).out


def test_an_unreadable_image_does_not_hide_the_others(code: Path, tmp_path: Path) -> None:
    """The rest is read; the exit code tells that one was not."""
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    said = boxoffice("decode", bad, code, tmp_path / "missing.png", "--json")
    assert said.code == SURROUNDINGS
    assert [json.loads(line)["texts"] for line in said.out.splitlines()] == [[TEXT]]
    assert len(said.err.splitlines()) == 2
    failed(boxoffice("decode", bad), SURROUNDINGS, str(bad))
