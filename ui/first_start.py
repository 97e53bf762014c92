"""The first start asks one question: try, start a house of our own, or join a group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from boxoffice.errors import Refused, Unavailable
from boxoffice.platform.pins import LONGEST, SHORTEST, require_usable
from boxoffice.rules.addresses import EXAMPLE, is_server_address
from ui import keys
from ui.bridge import Bridge
from ui.demo.house import DEMO_PIN
from ui.language import LANGUAGES, NAMES, translate
from ui.strings import words
from ui.theme import Look
from ui.widgets.fields import TextField


class SetupPort(Protocol):
    """What the first start asks of the core; each may take long."""

    def try_demo(self) -> None:
        """Make a demo house with a season."""
        ...

    def start_house(self, name: str, operator: str, pin: str) -> None:
        """Make a house of our own; its server runs on this machine."""
        ...

    def join(self, url: str, code: str, name: str) -> None:
        """Join a group with a pairing code."""
        ...


class FirstStart(QWidget):
    """Three choices, keys 1 2 3; two of them ask a few fields.

    Signals:
        done: it is set up; the workplace may open.
        language_asked: two letters.
    """

    done = Signal()
    language_asked = Signal(str)

    def __init__(self, setup: SetupPort, bridge: Bridge, look: Look, language: str = "nl") -> None:
        super().__init__()
        self._setup = setup
        self._bridge = bridge
        self._look = look
        self._busy = False
        self.choices: list[QPushButton] = []
        self.house = self._form(
            translate("Setup", "Our house"),
            (
                translate("Setup", "name of the house"),
                translate("Setup", "your name"),
                translate("Setup", "PIN of {shortest} to {longest} digits").format(
                    shortest=SHORTEST, longest=LONGEST
                ),
            ),
            translate("Setup", "Enter   Start the house"),
            self._start_house,
        )
        self.group = self._form(
            translate("Setup", "Connect to a group"),
            (
                translate("Setup", "address of the server"),
                translate("Setup", "pairing code"),
                translate("Setup", "name of this device"),
            ),
            translate("Setup", "Enter   Connect"),
            self._join,
        )
        self._question = self._choice_page()
        self.pages = QStackedWidget()
        for page in (self._question, self.house, self.group):
            self.pages.addWidget(page)
        self._message = look.label("", "strong", "warning")
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(44)  # so that nothing moves when it speaks
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedHeight(4)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._lay_out(language)
        self.setWindowTitle("boxoffice")
        self.choices[0].setFocus()

    def _lay_out(self, language: str) -> None:
        top = QHBoxLayout()
        top.addWidget(self._look.label("boxoffice", "title"))
        top.addStretch(1)
        for code in LANGUAGES:
            button = QPushButton(NAMES[code])
            button.setFixedHeight(36)
            button.setProperty("primary", code == language)
            button.clicked.connect(lambda _=False, c=code: self.language_asked.emit(c))
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(96, 32, 96, 48)
        column.setSpacing(16)
        column.addLayout(top)
        column.addStretch(1)
        column.addWidget(self.pages)
        column.addWidget(self._bar)
        column.addWidget(self._message)
        column.addStretch(2)

    def _choice_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._look.label(translate("Setup", "What do you want to do?"), "total"))
        column.addSpacing(8)
        for key, icon, title, detail in (
            (
                "1",
                "ticket",
                translate("Setup", "Try it"),
                translate(
                    "Setup",
                    "with a demo season: sell, scan and close a day, nothing is real · PIN {pin}",
                ).format(pin=DEMO_PIN),
            ),
            (
                "2",
                "house-link",
                translate("Setup", "Our house"),
                translate("Setup", "start on this computer; others can connect to it later"),
            ),
            (
                "3",
                "key",
                translate("Setup", "Connect"),
                translate("Setup", "to a group, with a pairing code from its manager"),
            ),
        ):
            column.addWidget(self._choice(key, icon, title, detail))
        column.addStretch(1)
        return page

    def _choice(self, key: str, icon: str, title: str, detail: str) -> QPushButton:
        button = QPushButton()
        button.setFixedHeight(96)
        button.setAccessibleName(f"{key} {title}, {detail}")
        row = QHBoxLayout(button)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(24)
        row.addWidget(self._look.label(key, "total", "muted"))
        picture = QLabel()
        picture.setPixmap(self._look.pixmap(icon, "accent", 40))
        row.addWidget(picture)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._look.label(title, "title"))
        texts.addWidget(self._look.label(detail, "body", "muted"))
        row.addLayout(texts, 1)
        button.clicked.connect(lambda: self.choose(int(key)))
        self.choices.append(button)
        return button

    def _form(self, title: str, hints: tuple[str, ...], go: str, act: Callable[[], None]) -> QFrame:
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._look.label(title, "total"))
        column.addSpacing(8)
        for hint in hints:
            column.addWidget(self._look.label(hint, "body", "muted"))
            field = TextField(self._look)
            field.setAccessibleName(hint)
            field.setFixedSize(480, 44)
            column.addWidget(field)
        button = QPushButton(go)
        button.setProperty("primary", True)
        button.setFont(self._look.font("strong"))
        button.setFixedSize(280, 44)
        button.clicked.connect(act)
        column.addSpacing(8)
        column.addWidget(button)
        column.addStretch(1)
        return page

    def fields(self) -> list[QLineEdit]:
        """Fields of the page in front."""
        page = self.pages.currentWidget()
        return page.findChildren(QLineEdit) if page is not None else []

    def choose(self, choice: int) -> None:
        """1 tries at once; 2 and 3 ask first."""
        if self._busy:
            return
        if choice == 1:
            self._run(self._setup.try_demo)
            return
        self._turn_to(self.house if choice == 2 else self.group)
        if choice == 2:
            self.fields()[2].setEchoMode(QLineEdit.EchoMode.Password)
        self.fields()[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 2 3 choose; Enter goes through the fields; Esc goes back to the question."""
        digit = keys.digit(event)
        if self.pages.currentWidget() is self._question:
            if digit in {"1", "2", "3"}:
                self.choose(int(digit))
        elif keys.is_enter(event):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and not self._busy:
            self._turn_to(self._question)
            self.choices[0].setFocus()

    def _enter(self) -> None:
        empty = [field for field in self.fields() if not field.text().strip()]
        if empty:
            empty[0].setFocus()
        elif self.pages.currentWidget() is self.house:
            self._start_house()
        else:
            self._join()

    def _start_house(self) -> None:
        name, person, pin = (field.text().strip() for field in self.fields())
        try:
            require_usable(pin)
        except Refused as refused:
            self._refuse(words(refused).line(), self.fields()[2])
            return
        if name and person:
            self._run(lambda: self._setup.start_house(name, person, pin))

    def _join(self) -> None:
        url, code, name = (field.text().strip() for field in self.fields())
        if url and not is_server_address(url):
            said = translate(
                "Setup", "‘{text}’ is no address of a server · an address looks like {example}"
            )
            self._refuse(said.format(text=url, example=EXAMPLE), self.fields()[0])
        elif url and code and name:
            self._run(lambda: self._setup.join(url, code, name))

    def _refuse(self, said: str, field: QLineEdit) -> None:
        """Nothing was asked of the core: this field must be mended first."""
        self._message.setText(said)
        field.setFocus()
        field.selectAll()

    def _turn_to(self, page: QWidget) -> None:
        """What was said of one choice is not said of another."""
        self._message.setText("")
        self.pages.setCurrentWidget(page)

    def _run(self, work: Callable[[], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self._bar.show()
        self._message.setText(translate("Setup", "Getting ready. This may take a minute."))
        self.pages.setEnabled(False)
        self._bridge.run(work, lambda _: self.done.emit(), self._failed)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._bar.hide()
        self.pages.setEnabled(True)
        said = words(error)
        self._message.setText(said.line())
        if self.pages.currentWidget() is self.group and isinstance(error, Unavailable):
            # The usual words comfort a desk that goes on selling; here nothing has begun.
            now = translate(
                "Setup",
                "{happened} · nothing was changed · look at the address and the network, "
                "then press Enter",
            )
            self._message.setText(now.format(happened=said.happened))
        if self.fields():
            self.fields()[0].setFocus()
