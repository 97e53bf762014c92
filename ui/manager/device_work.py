"""One device at the manager's: what is known of it, asked back from it, and its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from boxoffice.errors import BoxOfficeError
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.views import DeviceStory
from ui.bridge import Bridge
from ui.counted import Counted
from ui.desk.list_panel import ListPanel
from ui.errand import Errand
from ui.language import translate
from ui.manager.device_rows import LOST, STOLEN, device_rows
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.strings import Message, words
from ui.theme import Look


class DeviceWork(PageWork):
    """The page of one device. What cannot be taken back is asked twice.

    Signals:
        left: back to the devices.
    """

    left = Signal()

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look, zone: str) -> None:
        super().__init__()
        self._office, self._zone = office, zone
        self.page = ListPanel(look)
        self.page.rows.picked.connect(lambda _: self.enter(self.page, None))
        self.story: DeviceStory | None = None
        self._sure: object = None
        self._errand = Errand(bridge, self._failed)
        self._said = ""

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Its rows."""
        return (self.page.rows,)

    def front(self, page: QWidget) -> QWidget:
        """Its rows."""
        return self.page.rows

    def open(self, device: DeviceId) -> None:
        """This one."""
        self._sure, self._said = None, ""
        self.story = self._office.device_story(device)
        self.opened.emit(self.page)
        self.page.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reread(self, page: QWidget) -> None:
        """The data changed."""
        if self.story is not None:
            try:
                self.story = self._office.device_story(self.story.id)
            except BoxOfficeError as error:
                self._said = words(error).line()
            self._show()

    def _show(self) -> None:
        story = self.story
        if story is None:
            return
        keys = translate("Devices", "Enter: do what the line says · Esc: back")
        rows = device_rows(story, self._sure, self._zone)
        what = translate("Devices", "DEVICE")
        self.page.show_list(story.name, what, rows, "", self._said or keys)

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Ask for places, or cut it off: on the second Enter."""
        key, story = self.page.rows.current_key(), self.story
        acts = key in {LOST, STOLEN} or (isinstance(key, tuple) and key[0] == "recall")
        if story is None or self._errand.busy or not acts:
            return True
        if self._sure != key:
            self._sure, self._said = key, ""
            self._show()
            return True
        self._sure = None
        if isinstance(key, tuple):
            performance = PerformanceId(key[1])
            said = translate("Devices", "{places} are asked for")
            self._run(
                lambda: self._office.recall(performance, story.id),
                lambda count: said.format(places=Counted.places(count)),
            )
        else:
            why = cast("Literal['lost', 'stolen']", key)
            said = translate("Devices", "Cut off; what it has not sold is free")
            self._run(lambda: self._office.cut_off(story.id, why), lambda _: said)
        return True

    def back(self, page: QWidget) -> bool:
        """Esc: not after all; then the devices."""
        if self._sure is not None:
            self._sure = None
            self._show()
        else:
            self.left.emit()
        return True

    def _run(self, work: Callable[[], int], said: Callable[[int], str]) -> None:
        def done(count: int) -> None:
            self._said = said(count)
            self.reread(self.page)

        self._errand.run(work, done)

    def _failed(self, error: BaseException) -> None:
        self._said = words(error).line()
        self._show()


def account_told(made: int, received: int, aside: int, head: str) -> Message:
    """What became of this computer's own events, as the status line says it at length."""
    said = translate("Devices", "{made} sent, {received} received, {aside} kept aside")
    if made > received:
        said = translate(
            "Devices", "{received} of {made} received, {waiting} wait, {aside} kept aside"
        )
    told = said.format(made=made, received=received, aside=aside, waiting=made - received)
    same = translate("Devices", "the server shows the same {head} when all is there")
    return Message(told, same.format(head=head) if head else "", icon="sync")
