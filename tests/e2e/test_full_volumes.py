"""A volume that is really full, under a device and under the server.

Mounting a small volume takes root on Linux; without it `tests/sync/test_full_disk.py` tries it
with a page limit, everywhere.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.verdict import judge, require_no_alarm, require_sound

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]

SIZE = 12 * 1024 * 1024
LEFT = 256 * 1024


@pytest.fixture
def small_volume() -> Iterator[Callable[[Path], None]]:
    """Puts a folder, with what is in it, on a volume of its own."""
    mounted: list[Path] = []

    def mount(folder: Path) -> None:
        aside = folder.with_name(folder.name + ".aside")
        folder.rename(aside)
        folder.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)],
            capture_output=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            pytest.skip("no small volume can be mounted here: that takes root")
        mounted.append(folder)
        shutil.copytree(aside, folder, dirs_exist_ok=True)

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Leave nearly no room; what to remove to have it again."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        while shutil.disk_usage(folder).free > LEFT:
            file.write(bytes(LEFT // 4))
    return filler


def test_a_desk_on_a_full_volume_says_so_and_sells_again(staged, small_volume) -> None:
    """Nothing is booked by half; with room it goes on by itself."""
    stage = staged(devices=2)
    small_volume(stage.of("device1"))
    record = stage.record
    stage.start_server()
    for name in stage.names:
        stage.start_device(name)
    stage.until(lambda: record.orders_of("device1"))
    filler = fill(stage.of("device1"))
    stage.until(lambda: record.refused["disk_full"] > 20)
    require_sound(stage.of("device1") / "device.db")
    filler.unlink()
    sold = len(record.orders_of("device1"))
    stage.until(lambda: len(record.orders_of("device1")) > sold + 5)
    for name in stage.names:
        stage.stop_device(name)
    assert set(record.refused) <= {"disk_full", "seat_not_owned"}
    judge(stage)
    require_no_alarm(stage)


def test_a_server_on_a_full_volume_takes_everything_later(staged, small_volume) -> None:
    """No acknowledgement without room; the desks sell on, and all of it arrives."""
    stage = staged(devices=2)
    small_volume(stage.server_folder)
    record = stage.record
    stage.start_server()
    for name in stage.names:
        stage.start_device(name)
    stage.until(lambda: len(record.acked) > 20)
    filler = fill(stage.server_folder)
    stage.until(lambda: shutil.disk_usage(stage.server_folder).free < 64 * 1024)
    acked, sold = len(record.acked), len(record.sold)
    stage.until(lambda: len(record.sold) > sold + 10)
    filler.unlink()
    stage.until(lambda: len(record.acked) > acked + 50)
    for name in stage.names:
        stage.stop_device(name)
    judge(stage)
    require_no_alarm(stage)
