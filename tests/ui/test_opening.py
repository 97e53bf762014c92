"""Opening a workplace: painted before anything is loaded, and a refusal that can be read.

That a refusal ends the program where nobody looks is proven as a process, in `tests/command`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.errors import Refused, Unavailable
from boxoffice.replica.database import driver
from ui import app, crash
from ui.app import Stage
from ui.language import Speech
from ui.opening import Opening
from ui.theme import Look

LATER = ("requests", "cryptography", "msgspec", "argon2", "reportlab", "fastapi", "sqlite_utils",
         "boxoffice.counter", "boxoffice.replica", "ui.desk.window", "ui.login",
         "platformdirs", "dataclasses", "ui.icon", "PySide6.QtSvg")  # fmt: skip
"""What the first paint does not need."""


def test_only_what_is_painted_is_loaded_before_the_first_paint() -> None:
    """The start is quick because of what is not done; a new import would undo it unseen."""
    shown = (
        "import sys; from ui import app, opening; "
        "run = opening.Opening(app.prepare('light', 'nl'), 'desk', None, None); run.shell.show(); "
        "assert sys.getswitchinterval() <= app.SWITCH_S; "
        f"print([name for name in {LATER!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_the_desk_comes_from_its_first_paint_to_a_proposal(demo_house: Path) -> None:
    """`boxoffice desk` on the data of a house, in a process of its own; somebody logs in."""
    begun = str(time.monotonic_ns())
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks._start_child", "ours", begun, str(demo_house)],
        stdout=subprocess.PIPE, text=True, check=True, timeout=60,
    )  # fmt: skip
    said = json.loads(done.stdout.splitlines()[-1])
    assert 0 < said["paint"] < said["login"] < said["ready"]


@pytest.mark.parametrize("error", [
    driver.DatabaseError("database disk image is malformed"),
    driver.DatabaseError("file is not a database"),
], ids=str)  # fmt: skip
def test_damage_that_a_screen_meets_is_said(
    qapp: QApplication, look: Look, speech: Speech, tmp_path: Path, error: Exception
) -> None:
    """A read on the Qt thread hits a damaged page: the program ends with words, not with a bug."""
    stage = Stage(qapp, speech, look)
    opening = Opening(stage, "desk", tmp_path, None)
    before = sys.excepthook, threading.excepthook
    try:
        crash.install(opening.crashed)
        sys.excepthook(type(error), error, None)
        qapp.processEvents()
        sys.excepthook(KeyError, KeyError("a bug"), None)
        qapp.processEvents()
    finally:
        sys.excepthook, threading.excepthook = before
    assert isinstance(opening.error, Unavailable)
    assert opening.error.code == "database_corrupt"
    opening.shell.close()


def test_a_person_reads_the_refusal_and_leaves_with_enter(
    qtbot: QtBot, qapp: QApplication, look: Look, speech: Speech
) -> None:
    """Words #20: what happened, what is safe, what to do now."""
    shell = app.empty_window(Stage(qapp, speech, look), "desk")
    qtbot.addWidget(shell)
    shell.show()
    curtain = shell.curtain
    left: list[bool] = []
    curtain.left.connect(lambda: left.append(True))
    QTest.keyClick(curtain, Qt.Key.Key_Return)
    assert not left
    from ui.strings import words

    curtain.refuse(words(Refused("already_running", path="x")))
    assert "boxoffice draait al op deze pc" in curtain.accessibleName()
    QTest.keyClick(curtain, Qt.Key.Key_Return)
    assert left
