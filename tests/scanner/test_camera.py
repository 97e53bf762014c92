"""The camera: newest frame only, away and back, strange codes only when they persist."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from scanner import camera as camera_module
from scanner.camera import SHOWN_S, Camera, Newest, Preview
from scanner.camera_controls import CameraSettings, lamp, set_up
from scanner.finding import PERSISTS, Finder
from scanner.listening import AGAIN_S
from scanner.pictures import Eye, cameras, open_eye
from tests.scanner.test_sources import PATIENCE_S, Heard

OURS = "TICKET 4711"


def is_ours(text: str) -> bool:
    return text == OURS


@pytest.fixture
def blank(frame, qr) -> Any:
    """A frame without a code."""
    return frame(np.full_like(qr(4), 140))


class Slides:
    """A camera that shows these pictures once and then the last one; an error is a pulled plug."""

    rate = 200.0

    def __init__(self, shows: list[Any]) -> None:
        self.shows = shows
        self.opened = 0

    def open(self, source: str, settings: CameraSettings) -> Eye:
        self.opened += 1
        return self

    def read(self) -> Any:
        now = self.shows.pop(0) if len(self.shows) > 1 else self.shows[0]
        if isinstance(now, Exception):
            raise now
        return now

    def close(self) -> None:
        """Nothing is held."""


def test_a_code_is_told_with_its_place(qr, frame) -> None:
    """The preview outlines it where it is."""
    shown: list[Preview] = []
    heard = Heard()
    camera = Camera("0", is_ours, heard, shown.append)
    gray = frame(qr(6, OURS))
    camera.see(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR))
    assert heard.texts == [OURS]
    (preview,) = shown
    assert preview.rgb.shape == (240, 320, 3)
    assert preview.box is not None
    left, top, right, bottom = preview.box
    assert 0 < left < 160 < right < 320  # it lies in the middle
    assert 0 < top < 120 < bottom < 240


def test_the_preview_wakes_the_screen_ten_times_a_second_and_for_each_code(qr, frame) -> None:
    """Twenty frames a second are decoded, and the screen has tickets to answer."""
    shown: list[Preview] = []
    camera = Camera("0", is_ours, Heard(), shown.append)
    blank = np.full((480, 640), 120, np.uint8)
    began_s = time.monotonic()
    for _ in range(6):
        camera.see(blank)
    assert len(shown) <= 1 + (time.monotonic() - began_s) / SHOWN_S
    before = len(shown)
    for _ in range(2):
        camera.see(frame(qr(6, OURS)))
    assert len(shown) == before + 2


def test_a_box_found_in_a_smaller_picture_lies_in_the_picture_itself(qr, frame) -> None:
    """A step that halves the picture must not move the outline."""
    gray = frame(qr(6, OURS))
    from scanner.decoder import CascadeDecoder
    from scanner.steps import STEPS

    raw = CascadeDecoder(steps=STEPS[:1]).decode(gray)[0].box
    half = [step for step in STEPS if step.name == "half"]
    small = CascadeDecoder(steps=half).decode(gray)[0].box
    assert raw is not None
    assert small is not None
    assert np.allclose(raw, small, atol=8)


def test_strange_codes_are_silent_until_they_persist(qr, frame) -> None:
    """A loyalty card that passes says nothing; one that is held still is spoken of once."""
    finder = Finder(is_ours)
    card = frame(qr(5, "LOYALTY CARD 0815"))
    told = [finder.look(card) for _ in range(3 * PERSISTS)]
    assert [n for n, one in enumerate(told) if one] == [PERSISTS - 1]
    assert told[PERSISTS - 1][0].text == "LOYALTY CARD 0815"


def test_a_ticket_beside_a_strange_code_is_told_and_the_other_is_not(qr, frame) -> None:
    """A poster in the background of every picture."""
    poster, ticket = qr(4, "https://example.org"), qr(4, OURS)
    sheet = np.full((400, 700), 255, np.uint8)
    sheet[20 : 20 + poster.shape[0], 20 : 20 + poster.shape[1]] = poster
    sheet[20 : 20 + ticket.shape[0], 400 : 400 + ticket.shape[1]] = ticket
    finder = Finder(is_ours)
    told = {reading.text for _ in range(20) for reading in finder.look(frame(sheet))}
    assert told == {OURS}


def test_frames_that_nobody_took_are_gone(blank) -> None:
    """A busy decoder sees what is before the camera now."""
    newest = Newest()
    for n in range(5):
        newest.put(n)
    assert newest.take(0.1) == 4
    assert newest.take(0.0) is None


@pytest.mark.parametrize("error", [OSError("unplugged"), cv2.error("a driver that breaks")])
def test_camera_gone(qr, frame, blank, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """It says so, is opened again by itself, and reads the next ticket; whatever the driver did."""
    monkeypatch.setattr(camera_module, "AGAIN_S", AGAIN_S / 20)
    heard, away = Heard(), threading.Event()
    slides = Slides([blank, error, frame(qr(6, OURS))])
    states = []

    def shown(_: Preview) -> None:
        states.append(camera.state().there)
        away.set()

    camera = Camera("0", is_ours, heard, shown, open_=slides.open)
    camera.start()
    assert heard.wait(1)[0] == OURS
    camera.stop()
    assert slides.opened == 2
    assert away.wait(PATIENCE_S)


def test_a_frame_that_cannot_be_judged_leaves_the_next_to_be_seen(qr, frame) -> None:
    """A library raised, or the copy could not be asked: the camera goes on looking."""
    heard = Heard()
    asked: list[str] = []

    def judged(text: str) -> bool:
        asked.append(text)
        if len(asked) == 1:
            raise RuntimeError("disk full")
        return is_ours(text)

    slides = Slides([frame(qr(6, OURS))])
    camera = Camera("0", judged, heard, open_=slides.open)
    camera.start()
    try:
        assert heard.wait(1)[0] == OURS
    finally:
        camera.stop()


def test_a_camera_that_is_missing_is_waited_for_and_can_be_stopped() -> None:
    """No thread stays behind."""
    camera = Camera("no/such/camera", is_ours, Heard())
    camera.start()
    camera.stop()
    assert not [one for one in threading.enumerate() if one.name.startswith("camera ")]
    assert not camera.state().there
    assert "no/such/camera" in camera.state().fault


def test_a_folder_of_pictures_stands_in(qr, frame, tmp_path: Path) -> None:
    """For trying out, and where no camera is."""
    cv2.imwrite(str(tmp_path / "1.png"), frame(qr(6, OURS)))
    (tmp_path / "notes.txt").write_text("no picture")
    heard = Heard()
    camera = Camera(str(tmp_path), is_ours, heard)
    camera.start()
    assert heard.wait(2)[:2] == [OURS, OURS]
    camera.stop()


def test_a_video_file_stands_in_and_begins_again(qr, frame, tmp_path: Path) -> None:
    """Three frames last for an evening."""
    path = tmp_path / "door.avi"
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 480))
    for _ in range(3):
        video.write(cv2.cvtColor(frame(qr(6, OURS)), cv2.COLOR_GRAY2BGR))
    video.release()
    eye = open_eye(str(path), CameraSettings())
    for _ in range(7):
        assert eye.read().shape == (480, 640, 3)
    assert eye.rate == 30
    eye.close()


def test_a_folder_without_pictures_is_a_camera_that_is_gone(tmp_path: Path) -> None:
    """As any other that gives no picture."""
    with pytest.raises(OSError, match="no pictures"):
        open_eye(str(tmp_path), CameraSettings()).read()


def test_cameras_have_the_names_that_the_system_gives_them(tmp_path: Path) -> None:
    """One camera shows several nodes; the picture is in the first."""
    nodes = (("video0", "0", "Lamp"), ("video1", "1", "Lamp"), ("video2", "0", "Eye"))
    for node, index, name in nodes:
        (tmp_path / node).mkdir()
        (tmp_path / node / "index").write_text(f"{index}\n")
        (tmp_path / node / "name").write_text(f"{name}\n")
    (tmp_path / "video10").mkdir()  # unplugged while it was looked at
    assert cameras(tmp_path) == (("0", "Lamp"), ("2", "Eye"))


class Driver:
    """Notes what a camera is told."""

    def __init__(self) -> None:
        self.told: dict[int, float] = {}

    def set(self, what: int, value: float) -> None:
        self.told[what] = value


def test_a_camera_is_told_its_size_and_shutter() -> None:
    """No exposure means its own."""
    driver = Driver()
    set_up(cv2, driver, 0, CameraSettings(1920, 1080, exposure=50))
    assert driver.told[cv2.CAP_PROP_FRAME_WIDTH] == 1920
    assert driver.told[cv2.CAP_PROP_EXPOSURE] == 50
    driver = Driver()
    set_up(cv2, driver, 0, CameraSettings(torch=True))
    assert cv2.CAP_PROP_EXPOSURE not in driver.told
    assert driver.told[cv2.CAP_PROP_BUFFERSIZE] == 1


def test_a_camera_without_a_lamp_says_so(tmp_path: Path) -> None:
    """A file is no camera; neither is a camera that is not there."""
    (tmp_path / "video0").write_bytes(b"")
    assert not lamp(tmp_path / "video0", on=True)
    assert not lamp(tmp_path / "video9", on=True)
