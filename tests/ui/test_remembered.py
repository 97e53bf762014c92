"""The language of the first start is spoken at every next one, unless another is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.platform import folders
from ui import app, opening
from ui.app import Stage
from ui.demo import start
from ui.language import Speech
from ui.remembered import FILE, language_of, remember
from ui.theme import Look


class Opened:
    """A workplace that is opened and closed at once."""

    error, left = None, False

    def __init__(self, *_args: object, **_more: object) -> None:
        """Nothing is loaded."""

    def run(self) -> None:
        """Closed already."""


@pytest.mark.parametrize(("said", "spoken"), [("", "fr"), ("en", "en")])
def test_the_option_wins_from_what_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, spoken: str
) -> None:
    """Without one the folder's own is spoken."""
    remember(tmp_path, "fr")
    heard: list[str] = []
    monkeypatch.setattr(app, "prepare", lambda _theme, language: heard.append(language))
    monkeypatch.setattr(opening, "Opening", Opened)
    opening.open_workplace("desk", tmp_path, "light", said, None)
    assert heard == [spoken]


@pytest.mark.parametrize(("own", "spoken"), [("", "fr"), ("en", "en")])
def test_the_demo_speaks_the_language_of_whoever_tries_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: str, spoken: str
) -> None:
    """The one of the user's own installation, unless the demo house has one itself."""
    monkeypatch.setattr(folders, "user_data_path", lambda *_, **__: tmp_path / "mine")
    remember(tmp_path / "mine", "fr")
    house = tmp_path / "demo" / "house"
    house.mkdir(parents=True)
    (house / "boxoffice.db").touch()  # it was made before
    (tmp_path / "demo" / ".boxoffice-demo").touch()
    if own:
        remember(house, own)
    heard: list[str] = []
    monkeypatch.setattr(app, "prepare", lambda _theme, language: heard.append(language))
    monkeypatch.setattr(opening, "Opening", Opened)
    monkeypatch.setattr(start, "has_screen", lambda: True)
    start.run_demo(tmp_path / "demo", headless=False)
    assert heard == [spoken]


@pytest.mark.parametrize("content", [b"xx", b"\xff\xfe", b""])
def test_a_file_that_says_nothing_is_dutch(tmp_path: Path, content: bytes) -> None:
    """As a folder without one."""
    assert language_of(tmp_path) == "nl"
    (tmp_path / FILE).write_bytes(content)
    assert language_of(tmp_path) == "nl"


def test_the_first_start_remembers_what_was_chosen(
    qtbot: QtBot, qapp: QApplication, look: Look, speech: Speech, tmp_path: Path
) -> None:
    """French is asked for on the question; once it is set up the folder knows."""
    run = opening.Opening(Stage(qapp, speech, look), "desk", tmp_path, None)
    qtbot.addWidget(run.shell)

    class First:
        """The question, answered."""

        def close(self) -> None:
            """Gone."""

    run._first = First()  # type: ignore[assignment]
    run._load = lambda: None  # type: ignore[method-assign]
    speech.speak("fr")
    run._set_up()
    assert language_of(tmp_path) == "fr"
