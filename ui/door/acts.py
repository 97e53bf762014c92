"""What a person at the door does beside scanning: count, look up, turn, take back, admit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from boxoffice.errors import Refused
from boxoffice.ids import OperatorId
from boxoffice.rules.admission import overridable
from boxoffice.views import FoundTicket, ScanResult, ScanRow, Verdict
from ui import formats
from ui.bridge import Bridge, Failed
from ui.door.act_pages import AskPage, CountPage, FoundPage, Guest, Protected
from ui.door.gate_port import GatePort
from ui.door.unfinished import Unfinished
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
        self.unfinished = Unfinished(pages)
        self.unfinished.watch(self.count_page, self.count_page.kept)
        self.unfinished.watch(self.ask_page, self.ask_page.kept)
        self.show_result: Show = lambda _: None
        self.say: Callable[[Said, str, str], None] = lambda *_: None
        self.leave: Callable[[], None] = lambda: None
        self.failed: Callable[[BaseException], None] = lambda _: None
        self.again: Callable[[], None] = lambda: None
        self.unwritten: Callable[[str], None] = lambda _: None
        self.searching: Callable[[], bool] = lambda: False
        """Set by the window: show an answer, say something, leave a page, say a failure, reread,
        forget a scan that could not be kept, and whether somebody types what to look up.
        """
        self.last: ScanResult | None = None
        self._guest: Guest | None = None
        self._turns = QTimer(self, singleShot=True, interval=CONFIRM_MS)
        self.found_page.picked.connect(self.decide_on)
        pages.currentChanged.connect(lambda _: self.forget_turn())

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
        self.last = None  # F4 and F9 are about this guest from now on
        self._ask_gate(Guest(act), failed)

    def _ask_gate(self, guest: Guest, failed: Failed, name: str = "") -> None:
        self._bridge.run(
            lambda: guest.act(guest.counted), lambda result: self._decided(guest, result, name),
            failed,
        )  # fmt: skip

    def _unwritten(self, text: str, error: BaseException) -> None:
        self.unwritten(text)
        self.failed(error)

    def _decided(self, guest: Guest, result: ScanResult, name: str = "") -> None:
        """`name`: the page that it was asked from, if any."""
        self.unfinished.done(name)
        self.last, self._guest = result, guest
        typing = self.searching() or self.unfinished.typing()
        self.show_result(result)
        if result.verdict is Verdict.GROUP:
            if not typing:  # whose digits would be counted; F4 asks
                self.ask_count()
        elif guest.admits and overridable(result.verdict):
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
        last, guest = self.last, self._guest
        if last is None or last.places < 2 or guest is None:
            self.say(_info(translate("Door", "scan the code of a group first")), "exit", "people")
            return
        self._ask_count(last, replace(guest, admits=False))

    def _ask_count(self, last: ScanResult, guest: Guest) -> None:
        self._pages.setCurrentWidget(self.count_page)
        seats = "" if last.seat_row else last.place
        self.count_page.ask(guest, last.inside, last.places, seats)

    def _count(self) -> None:
        page = self.count_page
        count, guest = page.count.number(), page.guest
        if count and guest is not None:
            self._ask_gate(replace(guest, counted=count), self.failed, page.name)

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

    def forget_turn(self) -> None:
        """Something else stands there now: Enter means that."""
        self._turns.stop()

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
        act = Protected(lambda reason, second, pin: self._take_back(row, reason, second, pin))
        self._ask(translate("Door", "TAKE BACK"), _about(row, self._zone), act)

    def _take_back(
        self, row: ScanRow, reason: str, second: OperatorId | None, pin: str
    ) -> ScanResult | None:
        self._gate.take_back(row.scan, reason, "" if second else pin, second, pin if second else "")
        return None

    def ask_admit(self) -> None:
        """F9: let in whom the last scan refused."""
        last, guest = self.last, self._guest
        if last is None or guest is None or not last.scan or not overridable(last.verdict):
            said = translate("Door", "first scan the ticket that is refused")
            self.say(_info(said), "exit", "key")
            return
        if last.places > 1 and not guest.counted and last.verdict not in _FULL:
            self._ask_count(last, replace(guest, admits=True))
            return
        scan = last.scan
        act = Protected(
            lambda reason, second, pin: self._gate.admit_anyway(
                scan, reason, "" if second else pin, second, pin if second else ""
            ),
            guest,
        )
        place = f"{last.seat_row}{last.seat_number}"
        about = " · ".join(part for part in (word_of(last, self._zone), place) if part)
        self._ask(translate("Door", "ADMIT ANYWAY"), about, act)

    def _ask(self, title: str, about: str, act: Protected) -> None:
        """What was typed about the same before stands there again."""
        if not self.unfinished.resume(f"{title} · {about}"):
            self.unfinished.keep()  # F8 upon F9: one page for both
            self._pages.setCurrentWidget(self.ask_page)
            self.ask_page.ask(title, about, act)
        self.ask_page.act = act

    def go_on(self) -> bool:
        """Enter on a verdict: back to what it came in front of, as if it had not; but nothing is
        done that is not seen.
        """
        resumed = self.unfinished.resume()
        if resumed and self._pages.currentWidget() is self.ask_page:
            self.ask_page.step()
        return resumed

    def _allow(self) -> None:
        page, act = self.ask_page, self.ask_page.act
        if not page.step() or act is None:
            return
        number, pin, reason = page.number.number(), page.pin.text(), page.reason.text()
        name = page.name

        def run() -> ScanResult | None:
            known = {one.number: one.id for one in self._gate.operators()}
            if number and number not in known:
                raise Refused("second_missing")
            return act.run(reason, known.get(number), pin)

        self._bridge.run(
            run, lambda result: self._allowed(name, act.guest, result),
            lambda error: self._not_allowed(name, error),
        )  # fmt: skip

    def _allowed(self, name: str, guest: Guest | None, result: ScanResult | None) -> None:
        if result is not None and guest is not None:
            self._decided(guest, result, name)
            return
        self.unfinished.done(name)
        self.leave()
        self.say(Said(translate("Door", "TAKEN BACK"), "", ""), "exit", "undo")
        self.again()

    def _not_allowed(self, name: str, error: BaseException) -> None:
        page = self.ask_page
        if self._pages.currentWidget() is page and page.name == name:
            page.refuse(words(error).line())
        else:
            self.failed(error)


def _info(text: str) -> Said:
    return Said(translate("Door", "INFO"), "", text)


def _about(row: ScanRow, zone: str) -> str:
    at = formats.clock(row.at_ms, zone, seconds=True)
    return " · ".join(part for part in (at, row.label, word_of(row, zone)) if part)
