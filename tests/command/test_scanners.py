"""Which scanners stand at a door: said at the command line, had by the next start."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.platform.door_devices import FILE, DoorDevices, read_door_devices
from tests.command.terminal import DONE, boxoffice, misused

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


def test_scanners_are_said_shown_and_taken_away(tmp_path: Path) -> None:
    """Only what is named changes; without a name nothing is written."""
    data = ("scanners", "--data", tmp_path)
    assert boxoffice(*data).out.splitlines() == [
        "camera: none", "serial: none", "HID-POS: none", "keyboard scanners: always heard",
    ]  # fmt: skip
    assert not (tmp_path / FILE).exists()
    said = boxoffice(*data, "--camera", "0", "--exposure", "50", "--serial", "COM3", "--hid")
    assert said.code == DONE
    assert said.out.splitlines()[:3] == [
        "camera: 0 (1280 x 720, exposure 50)", "serial: COM3", "HID-POS: looked for",
    ]  # fmt: skip
    assert boxoffice(*data, "--camera", "none", "--serial", "none", "--torch").code == DONE
    kept = read_door_devices(tmp_path)
    assert kept == DoorDevices(exposure=50, torch=True, hid=True)


def test_a_size_that_no_camera_has_is_refused(tmp_path: Path) -> None:
    """Before anything is written."""
    misused(boxoffice("scanners", "--data", tmp_path, "--size", "0", "720"), "--size")
    assert not (tmp_path / FILE).exists()


def test_what_is_plugged_in_is_listed(tmp_path: Path) -> None:
    """Also where nothing is."""
    assert boxoffice("scanners", "--data", tmp_path, "--list").code == DONE
