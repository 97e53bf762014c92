"""The door's window: scan, see, next. Keys of screens.md §5; a scan never types or presses."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from boxoffice.clock import Clock, SystemClock, local_from_ms
from boxoffice.errors import Refused
from boxoffice.views import OperatorView, ScanResult
from ui import status
from ui.bridge import Bridge
from ui.door import cells
from ui.door.actions import actions, help_keys
from ui.door.acts import DoorActs
from ui.door.choosing import Choosing
from ui.door.devices import Devices
from ui.door.ears import Ears
from ui.door.gate_port import GatePort
from ui.door.head import Head
from ui.door.hearing import Hearing, is_short_code
from ui.door.room import Room
from ui.door.side import Side
from ui.door.silence import Silence
from ui.door.verdict_panel import VerdictPanel
from ui.door.verdicts import FACES, Said, say
from ui.language import translate
from ui.sounds import Sounds
from ui.strings import words
from ui.theme import Look
from ui.wedge import Wedge
from ui.widgets.frame import Frame
from ui.widgets.help_card import HelpCard
from ui.widgets.status_line import DOOR_ORDER


class DoorWindow(Frame):
    """Everything a person at the door sees.

    Signals:
        operator_asked: Ctrl+L.
    """

    operator_asked = Signal()

    def __init__(
        self,
        gate: GatePort,
        bridge: Bridge,
        look: Look,
        language: str = "nl",
        clock: Clock | None = None,
        sounds: Sounds | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(look, actions(), DOOR_ORDER)
        self._gate = gate
        self._bridge = bridge
        self._language = language
        self._clock_source = clock or SystemClock()
        self._identity = gate.identity()
        self.sounds = sounds or Sounds()
        self.operator: OperatorView | None = None
        self._typed = ""
        """What was looked up last, until the next scan."""
        self.wedge = Wedge(self)
        self.verdict = VerdictPanel(look)
        self.side = Side(look, self._identity.zone)
        self.pages = QStackedWidget()
        self.acts = DoorActs(gate, bridge, look, self.pages, self._identity.zone)
        kept = self.acts.unfinished
        self.choosing = Choosing(gate, bridge, look, self.pages, kept, self._local)
        self.chooser = self.choosing.page
        self.ears = Ears(gate.recognises, self)
        self.hearing = Hearing(self.wedge, self.ears, gate, self._clock_source, self._identity.zone)
        self.devices = Devices(self.ears, bridge, look, self.pages, folder)
        self.help = HelpCard(look, self, help_keys())
        self.silent = Silence(self, look)
        self.setWindowTitle(f"{self._identity.device_name} · {self._identity.house_name}")
        if self._identity.training:
            self.show_training()
        self._lay_out()
        self._connect()
        self.reread()
        self.verdict.setFocus()
        if self.choosing.is_over():
            self.choosing.ask()

    def _lay_out(self) -> None:
        self._head = Head(self.look, self.head, self._language)
        self.pages.insertWidget(0, self.verdict)
        self.pages.setCurrentWidget(self.verdict)
        self.room = Room(self, self._head, self.pages, self.verdict, self.side)
        self.regions = [lambda: self.verdict, lambda: self.side.lookup, self.side.front]
        chooser = (self.chooser.list, self.chooser.name, self.chooser.go)
        self.order_focus(
            (self.verdict, *chooser, self.side.lookup, self.side.scans, self.side.tally)
        )

    def _connect(self) -> None:
        self.hearing.code.connect(self._heard)
        self.hearing.tested.connect(self._tested)
        self.hearing.crossed.connect(self._crossed)
        self.ears.seen.connect(self.side.preview.show_preview)
        self.devices.test_sound, self.devices.hand_over = self._test_sound, self.operator_asked.emit
        choosing = self.choosing
        choosing.leave, choosing.again = self._to_verdict, self.reread
        choosing.failed = self._failed
        self.chooser.left.connect(self._back)
        self.bar.pressed.connect(lambda key: self.commands[key]())
        self.status.asked.connect(self._explain_cell)
        self.ticked.connect(self.show_status)
        acts = self.acts
        acts.show_result, acts.say, acts.failed = self._show, self._say, self._failed
        acts.leave, acts.again = self._to_verdict, self.reread
        acts.unwritten, acts.searching = self.hearing.unwritten, self._searching
        acts.unfinished.changed.connect(self.verdict.show_waiting)
        self.verdict.installEventFilter(acts.unfinished)
        self._gate.subscribe(self._bridge.poke)
        self._bridge.changed.connect(self.reread)
        self.commands = {
            "Enter": self._enter,
            "Esc": self._back,
            "F1": self.help.toggle,
            "F2": lambda: self.side.lookup.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F3": self.choosing.ask,
            "F4": acts.ask_count,
            "F7": acts.ask_turn,
            "F8": acts.ask_take_back,
            "F9": acts.ask_admit,
            "F5": lambda: self.room.turn_over().setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F12": self.devices.ask,
            "Ctrl+L": self.operator_asked.emit,
        }
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)

    # What is shown

    def reread(self) -> None:
        """The data changed: head, counts, scans, status."""
        views, door = self._gate.chosen()
        self.choosing.reread()
        self._counts = counts = self._gate.counts()
        self.side.show_counts(counts)
        self.side.show_scans(self._gate.last_scans(), self._gate.doubles())
        sync = self._gate.sync_state()
        self._head.show(views, door, self._gate.direction, sync, self._local().date())
        ready = cells.ready_words(counts, self._clock_source.wall_ms())
        self.verdict.show_ready(ready, cells.alone_words(sync))
        self.show_status()

    def show_status(self) -> None:
        """The status line; also once a second, because ages grow."""
        sync, now = self._gate.sync_state(), self._clock_source.wall_ms()
        states = self.ears.states()
        self.side.show_camera(states)
        self.status.say(
            (
                cells.readiness_cell(self._counts, sync, now, nobody=self.choosing.is_over()),
                cells.camera_cell(states),
                cells.scanner_cell(states, self.hearing.times),
                cells.sound_cell(self.sounds.audible),
                status.operator_cell(self.operator),
                status.clock_cell(now, self._identity, sync),
            )
        )

    def greet(self, operator: OperatorView) -> None:
        """Somebody logged in."""
        self.operator = operator
        self.show_status()
        self.choosing.ask_again()
        front = self.pages.currentWidget() or self.verdict
        typed_into: QWidget | None = front.focusWidget()
        first = self.chooser.list if self.choosing.in_front() else typed_into or front
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # Scanning

    def scan(self, text: str) -> None:
        """Decide on a code, as if it had been scanned."""
        self.hearing.offer(text)

    def _heard(self, text: str) -> None:
        """Nobody is admitted while the log-in is in front."""
        if self.pages.currentWidget() is self.acts.found_page:
            self._type_again()
        self._typed = ""
        if self.isVisible():
            self.acts.scan(text)
        else:
            self.hearing.unwritten(text)

    def _tested(self, name: str) -> None:
        said = translate("Door", "All characters arrive as they are. Next: a ticket.")
        self._say(Said(translate("Door", "SCANNER WORKS"), "", said, "", name), "ok", "scanner")
        self.sounds.play("ok")

    def _crossed(self) -> None:
        """Said behind what is being decided of the first half, which is nobody's."""
        self._bridge.run(lambda: Refused("scanners_crossed"), self._failed, self._failed)

    def _show(self, result: ScanResult) -> None:
        self._typed = ""
        self.acts.forget_turn()
        if not self.verdict.isVisible():
            self._to_verdict()
        said = say(result, self._identity.zone, self._language)
        self.verdict.show_result(result, said)
        self.verdict.repaint()  # colour first; counts and lists follow within a tenth of a second
        self.sounds.play("look" if said.look else FACES[result.verdict].sound)
        self._bridge.poke()

    def _failed(self, error: BaseException) -> None:
        message = words(error)
        said = Said(translate("Door", "AGAIN"), "", message.happened, "", message.now)
        self._say(said, "warn", "triangle")
        self.sounds.play("warn")
        self._type_again()

    def _type_again(self) -> None:
        """Sixteen letters are not typed twice."""
        if self._typed and not self.side.lookup.text():
            self.side.lookup.setText(self._typed)

    def _enter(self) -> None:
        text = self.side.lookup.text().strip()
        if not (self.side.lookup.hasFocus() and text):
            _ = self.acts.enter() or self.devices.enter() or self.acts.go_on()
            return
        self.side.lookup.clear()
        self.hearing.repeats.forget()
        if is_short_code(text):
            self.scan(text.replace(" ", ""))
            self.verdict.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.acts.find(text)
        self._typed = text

    def _say(self, said: Said, tone: str, icon: str) -> None:
        self.acts.forget_turn()
        self._to_verdict()
        self.verdict.show_said(said, tone, icon)

    def _back(self) -> None:
        """Esc: one step."""
        acts, on_verdict = self.acts, self.pages.currentWidget() is self.verdict
        acts.forget_turn()
        self.verdict.clear()
        if on_verdict and not self.side.lookup.text() and acts.unfinished.resume():
            return
        self.side.lookup.clear()
        acts.unfinished.give_up()
        self._to_verdict()
        self.choosing.ask_again()

    def _local(self) -> datetime:
        """The time in the house."""
        zone = self._identity.zone
        return local_from_ms(self._clock_source.wall_ms(), zone).replace(tzinfo=None)

    def _to_verdict(self) -> None:
        self.pages.setCurrentWidget(self.verdict)
        self.room.verdict_only()
        if not self._searching():
            self.verdict.setFocus(Qt.FocusReason.OtherFocusReason)

    def _searching(self) -> bool:
        """Whether somebody is typing what to look up."""
        return self.side.lookup.hasFocus() and bool(self.side.lookup.text())

    def _test_sound(self) -> bool:
        self.sounds.play("ok")
        self.show_status()
        return bool(self.sounds.audible)

    def _explain_cell(self, cell: str) -> None:
        if cell == "operator":
            self.operator_asked.emit()
            return
        if cell in {"camera", "scanners"}:
            self.devices.ask()
            return
        if cell == "sound":
            self._test_sound()
        said = status.explained(self.status.cells[cell].cell)
        self._say(
            Said(translate("Door", "INFO"), "", said.happened, "", said.safe), "exit", said.icon
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the side column lies below the verdict; tight, most of it stands behind F5."""
        super().resizeEvent(event)
        self.room.fit()
