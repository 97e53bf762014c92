"""The power goes: what was not fsynced is gone in part, what was said stands (design §6a.11).

The short form of `python -m tests.e2e.campaign cuts`. Two planted bugs must be found by the same
code, or it proves nothing.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cuts import SERVER, Cutting, campaign
from tests.e2e.power_cut import Disk, compile_shim
from tests.e2e.verdict import Damaged, Lost

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]

AT_MOST = 40
"""Cuts within which a planted bug is found."""


def test_a_power_cut_takes_nothing_that_was_said(forgetful, staged) -> None:
    """No sale told of, no acknowledgement; sound files, whole chains, witnesses without alarm."""
    stage = staged(devices=2)
    campaign(stage, 16, random.Random(3))
    assert len(stage.record.sold) > 16


@pytest.mark.parametrize(
    ("where", "bug"),
    [("device1", "synchronous_off"), (SERVER, "synchronous_off"), (SERVER, "ack_before_fsync")],
)
def test_a_planted_bug_is_found(forgetful, staged, where: str, bug: str) -> None:
    """A commit that waits for no disk, and an answer that waits for no commit."""
    stage = staged(devices=1)
    with pytest.raises((Lost, Damaged)):
        Cutting(stage, random.Random(4), {where: bug}).cut(AT_MOST)


WRITES = """
import ctypes, os, sys
folder, diary = sys.argv[1:]
assert ctypes.CDLL(None).forget_begin(folder.encode(), diary.encode()) == 0
def open_(name): return os.open(f"{folder}/{name}", os.O_RDWR | os.O_CREAT)
kept = open_("kept")
os.write(kept, b"synced"); os.fsync(kept); os.pwrite(kept, b"later!", 0)
os.write(open_("new"), b"never synced")
os.rename(f"{folder}/old", f"{folder}/moved")
os.rename(f"{folder}/sure", f"{folder}/safe"); os.fsync(os.open(folder, os.O_RDONLY))
os.unlink(f"{folder}/safe")
"""


def test_the_disk_keeps_what_was_fsynced_and_no_more(forgetful, tmp_path: Path) -> None:
    """Bytes by the fsync of their file, names by that of their folder; with bad luck no more."""
    folder, diary = tmp_path / "disk", tmp_path / "diary"
    folder.mkdir()
    (folder / "old").write_bytes(b"old")
    (folder / "sure").write_bytes(b"sure")
    disk = Disk(folder, diary)
    disk.begin()
    env = {**os.environ, "LD_PRELOAD": str(compile_shim(tmp_path))}
    subprocess.run([sys.executable, "-c", WRITES, str(folder), str(diary)], env=env, check=True)
    assert not (folder / "safe").exists()
    disk.cut(random.Random(UNLUCKY))
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert found == {"kept": b"synced", "new": b"", "moved": b"old", "safe": b"sure"}
    assert disk.forgotten == 2


UNLUCKY = next(seed for seed in range(100) if random.Random(seed).choice((0, 0, 1, 1, 1)) == 0)
"""A seed whose cut lets nothing survive."""
