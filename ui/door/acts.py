"""What a person at the door does beside scanning: count, look up, turn, take back, admit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from boxoffice.errors import Refused
from boxoffice.ids import OperatorId
from boxoffice.rules.admission import overridable
from boxoffice.views import FoundTicket, ScanResult, ScanRow, Verdict
from ui import formats
from ui.bridge import Bridge, Failed
from ui.door.act_pages import AskPage, CountPage, FoundPage
from ui.door.gate_port import GatePort
from ui.door.verdicts import Said, word_of
from ui.language import translate
from ui.strings import words
from ui.theme import Look

CONFIRM_MS = 3000
"""F7 needs Enter within this time: a slip changes nothing (screens.md §5)."""
_FULL = (Verdict.GROUP_FULL, Verdict.ALREADY_USED)
"""Nobody of the group is left to be counted: it is one person more."""
Show = Callable[[ScanResult], None]


class DoorActs(QObject):
    """Pages and keys of the acts; the window shows what they end in."""

    def __init__(
        self, gate: GatePort, bridge: Bridge, look: Look, pages: QStackedWidget, zone: str
    ) -> None:
        super().__init__(pages)
        self._gate, self._bridge, self._pages, self._zone = gate, bridge, pages, zone
        self.count_page, self.ask_page = CountPage(look), AskPage(look)
        self.found_page = FoundPage(look)
        for page in (self.count_page, self.ask_page, self.found_page):
            page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            pages.addWidget(page)
        self.show_result: Show = lambda _: None
        self.say: Callable[[Said, str, str], None] = lambda *_: None
        self.leave: Callable[[], None] = lambda: None
        self.failed: Callable[[BaseException], None] = lambda _: None
        self.again: Callable[[], None] = lambda: None
        self.unwritten: Callable[[str], None] = lambda _: None
        """Set by the window: show an answer, say something, leave a page, say a failure, reread,
        forget a scan that could not be kept.
        """
        self.last: ScanResult | None = None
        self._again: Callable[[int], ScanResult] | None = None
        self._counted = 0
        """How many of the last group pass, as far as somebody said so."""
        self._admits = False
        """F9 asked how many: when it is said, it goes on."""
        self._protected: Callable[[str, OperatorId | None, str], ScanResult | None] | None = None
        self._turns = QTimer(self, singleShot=True, interval=CONFIRM_MS)
        self.found_page.picked.connect(self.decide_on)

    # -- scanning ----------------------------------------------------------------------------

    def scan(self, text: str) -> None:
        """Decide on a scanned or typed text."""
        self._decide(
            lambda count: self._gate.scan(text, count), lambda error: self._unwritten(text, error)
        )

    def decide_on(self, found: FoundTicket) -> None:
        """The same for a ticket that was looked up."""
        self._decide(lambda count: self._gate.pass_found(found, count), self.failed)

    def _decide(self, act: Callable[[int], ScanResult], failed: Failed) -> None:
        self._again, self.last = act, None  # F4 and F9 are about this guest from now on
        self._counted, self._admits = 0, False
        self._bridge.run(lambda: act(0), self._decided, failed)

    def _unwritten(self, text: str, error: BaseException) -> None:
        self.unwritten(text)
        self.failed(error)

    def _decided(self, result: ScanResult) -> None:
        self.last = result
        self.show_result(result)
        if result.verdict is Verdict.GROUP:
            self.ask_count()
        elif self._admits and overridable(result.verdict):
            self.ask_admit()

    # -- keys --------------------------------------------------------------------------------

    def enter(self) -> bool:
        """Enter on one of these pages, or after F7; False elsewhere."""
        page = self._pages.currentWidget()
        if self._turns.isActive():
            self._turn()
        elif page is self.count_page:
            self._count()
        elif page is self.ask_page:
            self._allow()
        elif page is self.found_page:
            found = self.found_page.chosen()
            if found is not None:
                self.decide_on(found)
        else:
            return False
        return True

    def ask_count(self) -> None:
        """F4: how many of the group that was scanned last."""
        last = self.last
        if last is None or last.places < 2 or self._again is None:
            self.say(_info(translate("Door", "scan the code of a group first")), "exit", "people")
            return
        self._admits = False
        self._ask_count(last)

    def _ask_count(self, last: ScanResult) -> None:
        self._pages.setCurrentWidget(self.count_page)
        self.count_page.ask(last.inside, last.places, "" if last.seat_row else last.place)

    def _count(self) -> None:
        count = self.count_page.count.number()
        if count and self._again is not None:
            act, self._counted = self._again, count
            self._bridge.run(lambda: act(count), self._decided, self.failed)

    def find(self, text: str) -> None:
        """F2: a name, an order number or a seat; else a code that another system printed."""
        self._bridge.run(
            lambda: self._gate.find(text), lambda found: self._found(text, found), self.failed
        )

    def _found(self, text: str, found: tuple[FoundTicket, ...]) -> None:
        if len(found) == 1:
            self.decide_on(found[0])
            return
        if not found and self._gate.recognises(text):
            self.scan(text)
            return
        self._pages.setCurrentWidget(self.found_page)
        self.found_page.show_found(text, found)

    def ask_turn(self) -> None:
        """F7: in becomes out, or out in, with Enter within three seconds."""
        out = self._gate.direction == "in"
        word = translate("Door", "TO OUT?") if out else translate("Door", "TO IN?")
        self.say(Said(word, "", translate("Door", "Enter within 3 seconds")), "exit", "arrow-out")
        self._turns.start()

    def _turn(self) -> None:
        self._turns.stop()
        way = "out" if self._gate.direction == "in" else "in"
        self._bridge.run(lambda: self._gate.turn(way), lambda _: self._turned(), self.failed)

    def _turned(self) -> None:
        out = self._gate.direction == "out"
        word = translate("Door", "OUT") if out else translate("Door", "IN")
        said = (
            translate("Door", "from now on people go out here")
            if out
            else translate("Door", "from now on people come in here")
        )
        self.say(Said(word, "", said), "exit", "arrow-out" if out else "arrow-in")
        self.again()

    def ask_take_back(self) -> None:
        """F8: the newest scan of this door that let somebody pass."""
        row = self._gate.last_own()
        if row is None:
            self.say(_info(translate("Door", "there is no scan to take back")), "exit", "undo")
            return
        self._protected = lambda reason, second, pin: self._take_back(row, reason, second, pin)
        self._ask(translate("Door", "TAKE BACK"), _about(row, self._zone))

    def _take_back(
        self, row: ScanRow, reason: str, second: OperatorId | None, pin: str
    ) -> ScanResult | None:
        self._gate.take_back(row.scan, reason, "" if second else pin, second, pin if second else "")
        return None

    def ask_admit(self) -> None:
        """F9: let in whom the last scan refused."""
        last = self.last
        if last is None or not last.scan or not overridable(last.verdict):
            said = translate("Door", "first scan the ticket that is refused")
            self.say(_info(said), "exit", "key")
            return
        self._admits = last.places > 1 and not self._counted and last.verdict not in _FULL
        if self._admits:
            self._ask_count(last)
            return
        scan = last.scan
        self._protected = lambda reason, second, pin: self._gate.admit_anyway(
            scan, reason, "" if second else pin, second, pin if second else ""
        )
        place = f"{last.seat_row}{last.seat_number}"
        self._ask(
            translate("Door", "ADMIT ANYWAY"),
            " · ".join(part for part in (word_of(last, self._zone), place) if part),
        )

    def _ask(self, title: str, about: str) -> None:
        self._pages.setCurrentWidget(self.ask_page)
        self.ask_page.ask(title, about)

    def _allow(self) -> None:
        page, act = self.ask_page, self._protected
        if not page.step() or act is None:
            return
        number, pin, reason = page.number.number(), page.pin.text(), page.reason.text()

        def run() -> ScanResult | None:
            known = {one.number: one.id for one in self._gate.operators()}
            if number and number not in known:
                raise Refused("second_missing")
            return act(reason, known.get(number), pin)

        self._bridge.run(run, self._allowed, self._not_allowed)

    def _allowed(self, result: ScanResult | None) -> None:
        if result is not None:
            self._decided(result)
            return
        self.leave()
        self.say(Said(translate("Door", "TAKEN BACK"), "", ""), "exit", "undo")
        self.again()

    def _not_allowed(self, error: BaseException) -> None:
        self.ask_page.refuse(words(error).line())


def _info(text: str) -> Said:
    return Said(translate("Door", "INFO"), "", text)


def _about(row: ScanRow, zone: str) -> str:
    at = formats.clock(row.at_ms, zone, seconds=True)
    return " · ".join(part for part in (at, row.label, word_of(row, zone)) if part)
