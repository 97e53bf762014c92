"""Work elsewhere, results at home, an orderly end."""

from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import crash
from ui.bridge import Bridge, Lane


def test_results_and_errors_come_back_on_the_qt_thread(qtbot: QtBot, bridge: Bridge) -> None:
    """The work itself never runs there."""
    here = threading.get_ident()
    places: list[int] = []
    errors: list[BaseException] = []

    def work() -> int:
        return threading.get_ident()

    def fail() -> None:
        raise ValueError("x")

    bridge.run(work, lambda there: places.extend((there, threading.get_ident())), errors.append)
    bridge.run(fail, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(places) == 2 and len(errors) == 1)
    assert places[0] != here
    assert places[1] == here


def test_one_lane_keeps_the_order(qtbot: QtBot, bridge: Bridge) -> None:
    """Two scans are decided one after the other."""
    done: list[int] = []
    for number in range(20):
        bridge.run(lambda n=number: n, done.append, lambda _: None)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_many_changes_become_few_refreshes(qtbot: QtBot, bridge: Bridge) -> None:
    """From any thread; at most ten a second."""
    refreshed: list[int] = []
    bridge.changed.connect(lambda: refreshed.append(1))

    def change() -> None:
        for _ in range(500):
            bridge.poke()

    thread = threading.Thread(target=change)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(refreshed))
    qtbot.wait(50)
    assert len(refreshed) == 1


def test_shutdown_waits_for_what_runs(qapp: QApplication) -> None:
    """A running sale is committed before the database may close."""
    bridge, finished, go = Bridge(), [], threading.Event()

    def work() -> None:
        go.wait(2)
        finished.append(1)

    bridge.run(work, lambda _: None, lambda _: None)
    threading.Timer(0.05, go.set).start()
    assert bridge.shutdown(2)
    assert finished == [1]
    bridge.run(work, lambda _: None, lambda _: None)
    assert finished == [1]


def test_nobody_is_told_of_anything_once_it_is_shut(qapp: QApplication) -> None:
    """What was done is on its way to a window that is closed by then."""
    bridge = Bridge()
    told: list[object] = []
    worked = threading.Event()
    bridge.run(worked.set, told.append, told.append)
    assert worked.wait(2)
    assert bridge.shutdown(2)
    qapp.processEvents()
    assert not told


def test_shutdown_says_when_something_still_runs(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    """It does not wait for ever, and writes it down."""
    bridge, go = Bridge(), threading.Event()
    bridge.run(lambda: go.wait(5), lambda _: None, lambda _: None, Lane.PRINT)
    with caplog.at_level(logging.ERROR, "ui"):
        assert not bridge.shutdown(0.05)
    assert "still run" in caplog.text
    go.set()


def test_what_nobody_caught_goes_to_the_log_and_the_program_goes_on(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the main thread as in any other."""
    import sys

    from PySide6.QtCore import qInstallMessageHandler

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told: list[BaseException] = []
    crash.install(told.append)
    qInstallMessageHandler(None)
    error = ValueError("in a slot")
    with caplog.at_level(logging.CRITICAL, "ui"):
        sys.excepthook(ValueError, error, None)
    assert told == [error]
    assert "in a slot" in caplog.text


def test_the_first_paint_waits_for_nothing_heavy() -> None:
    """Camera, papers, numpy and the database tools are imported when they are used."""
    import subprocess
    import sys

    heavy = ("cv2", "numpy", "reportlab", "sqlite_utils", "PySide6.QtMultimedia", "fastapi")
    code = f"import ui.app, sys; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
