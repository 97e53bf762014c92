"""`decode`: the codes in images, one line each, readable by people and by programs."""

import io
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
    missing = tmp_path / "missing.png"
    said = boxoffice("decode", bad, code, missing, "--json")
    assert said.code == SURROUNDINGS
    records = [json.loads(line) for line in said.out.splitlines()]
    assert [(r["file"], r["texts"], "error" in r) for r in records] == [
        (str(bad), [], True), (str(code), [TEXT], False), (str(missing), [], True),
    ]  # fmt: skip
    assert "not a picture" in records[0]["error"]
    assert records[0].keys() > records[1].keys()
    assert len(said.err.splitlines()) == 2
    failed(boxoffice("decode", bad), SURROUNDINGS, str(bad))


def test_verbose_shows_the_trace_of_each_file(code: Path, tmp_path: Path) -> None:
    """Also where one file fails and the command goes on with the others."""
    said = boxoffice("--verbose", "decode", tmp_path / "nope.png", code, tmp_path / "no.png")
    assert said.code == SURROUNDINGS
    assert TEXT in said.out
    assert said.err.count("Traceback (most recent call last)") >= 2
    lines = [line for line in said.err.splitlines() if line.startswith("boxoffice: ")]
    assert ["nope.png" in line for line in lines] == [True, False]
    failed(boxoffice("decode", tmp_path / "nope.png"), SURROUNDINGS, "nope.png")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "WEBP", "JPEG2000", "GIF"])
def test_a_torn_picture_lets_no_library_write_to_the_terminal(
    code: Path, tmp_path: Path, form: str
) -> None:
    """OpenCV, libpng and libjpeg each have words of their own; ours is one line an image."""
    whole = io.BytesIO()
    Image.open(code).convert("RGB").save(whole, form)
    torn = []
    for share in (0.1, 0.5, 0.9):
        data = bytearray(whole.getvalue())[: int(len(whole.getvalue()) * share)]
        data[len(data) // 2] ^= 0xFF
        torn.append(tmp_path / f"{share}.{form}")
        torn[-1].write_bytes(data)
    said = boxoffice("decode", *torn, code, "--json")
    records = [json.loads(line) for line in said.out.splitlines()]
    assert len(records) == 4
    assert records[-1]["texts"] == [TEXT]
    unread = [record["error"] for record in records if "error" in record]
    assert said.err.splitlines() == [f"boxoffice: {error}" for error in unread]
    assert said.code == (SURROUNDINGS if unread else DONE)
