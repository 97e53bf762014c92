"""Editing a price list: open one, change its lines, choose the performances, save a new version.

A version that stands is never changed: what was sold keeps its own. Nothing is written before the
last F9, and a list that cannot be meant is said at the field where it stands.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from boxoffice.catalog.programme import PriceType
from boxoffice.ids import PriceListId
from boxoffice.rules.price_list import Wrong, first_wrong
from ui.bridge import Bridge
from ui.language import translate
from ui.manager.field_grid import Unreadable
from ui.manager.office_port import OfficePort
from ui.manager.price_draft import EMPTY, Draft, Key, changed, field_of, values_of
from ui.manager.price_fields import TERMS, why
from ui.manager.price_pages import DraftPage, ListsPage, PinPage
from ui.strings import Message, words
from ui.theme import Look


class PriceWork(QObject):
    """The pages of price lists, and what stands behind them.

    Signals:
        opened: a page that is to be shown.
    """

    opened = Signal(QWidget)

    def __init__(
        self, office: OfficePort, bridge: Bridge, look: Look, now_local: Callable[[], str]
    ) -> None:
        super().__init__()
        self._office, self._bridge, self._now_local = office, bridge, now_local
        self.lists, self.page, self.pins = ListsPage(look), DraftPage(look), PinPage(look)
        self._draft = self._opened = Draft(EMPTY)
        self._key: Key = ("list", 0)
        self._before: dict[str, object] = {}
        self._leaving = False
        self.page.moved.connect(self._move)

    def pages(self) -> tuple[QWidget, ...]:
        """All three."""
        return (self.lists, self.page, self.pins)

    def tables(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        return (self.lists.table, self.page.table, self.pins.table)

    def reread(self, page: QWidget | None) -> None:
        """The lists; a draft that somebody works on stays as it is."""
        if page is self.lists:
            self.lists.show_lists(self._office.price_versions(), self._office.report_shows())

    # Keys

    def enter(self, page: QWidget | None, focused: QWidget | None) -> bool:
        """Enter: open the list, go down the fields, or tick; False on any other page."""
        if page is self.lists:
            self._open(self.lists.chosen())
        elif page is self.page:
            self.page.enter(focused)
        return page in self.pages()

    def new(self, page: QWidget | None) -> bool:
        """Alt+N: a new list, or within one a new price; False on any other page."""
        if page is self.lists:
            self._begin(Draft(EMPTY))
            self.page.enter(None)
        elif page is self.page and self._taken():
            self._show(("price", self._draft.count("price")))
            self.page.enter(None)
        return page in (self.lists, self.page)

    def switch(self, page: QWidget | None) -> bool:
        """F5: a price, or what it asks; False elsewhere."""
        if page is not self.page:
            return False
        if self._key[0] != "price":
            self.page.say(Message(translate("Prices", "Only a price has conditions.")))
        elif self._taken():
            self._fill(self._key, TERMS if not self.page.shows_terms() else "price")
            self.page.enter(None)
        return True

    def let_go(self, page: QWidget | None) -> None:
        """Alt+D: the chosen line leaves the draft."""
        part, at = self._key
        if page is not self.page or part == "list" or at >= self._draft.count(part):
            return
        gone = getattr(self._draft.line(self._key), "name", "")
        self._draft = self._draft.without(self._key)
        self._show(("list", 0) if not at else (part, at - 1))
        said = translate("Prices", "“{name}” is out of the list").format(name=gone)
        safe = translate("Prices", "nothing is saved yet")
        now = translate("Prices", "F9: save · twice Esc: leave all as it was")
        self.page.say(Message(said, safe, now))

    def save(self, page: QWidget | None) -> bool:
        """F9: from the lines to the performances, and from there to the disk."""
        if page is self.page:
            self._check()
        elif page is self.pins:
            self._write()
        return page in (self.page, self.pins)

    def back(self, page: QWidget | None) -> bool:
        """Esc: one page back; False where that is the window's. What was changed is left only by a
        second Esc.
        """
        if page is self.pins:
            self.opened.emit(self.page)
            self.page.table.setFocus()
        elif page is self.page:
            self._leave()
        return page in (self.page, self.pins)

    def _leave(self) -> None:
        unsaved = not self._taken(quiet=True) or self._draft != self._opened
        if unsaved and not self._leaving:
            self._leaving = True
            said = translate("Prices", "This list is not saved yet")
            now = translate("Prices", "F9: save · Esc: leave all as it was")
            self.page.say(Message(said, "", now, tone="warning"))
            return
        self._to_lists()

    def _to_lists(self) -> None:
        self.opened.emit(self.lists)
        self.reread(self.lists)
        self.lists.hint()
        self.lists.table.setFocus()

    # The draft

    def _open(self, chosen: PriceListId | None) -> None:
        known = {one.id: one for one in self._office.price_versions()}
        if chosen in known:
            self._begin(Draft(known[chosen]))
            self.page.table.setFocus()

    def _begin(self, draft: Draft) -> None:
        self._draft = self._opened = draft
        longest = max((len(kind.cents_by_rank) for kind in draft.prices.types), default=1)
        self.page.offer(max(longest, self._office.most_ranks()))
        self.opened.emit(self.page)
        self._show(("list", 0) if draft == Draft(EMPTY) else ("price", 0))

    def _show(self, key: Key) -> None:
        """The lines anew, with the cursor here and its fields filled."""
        self._key = key
        self.page.show_draft(self._draft)
        self.page.choose(key)
        self._fill(key, key[0])

    def _fill(self, key: Key, part: str) -> None:
        self._key, self._leaving = key, False
        self.page.show_grid(part)
        line = self._draft.line(key)
        named = getattr(line, "name", "")
        head = translate("Prices", "{name}: what it asks").format(name=named)
        fresh = key[0] != "list" and key[1] >= self._draft.count(key[0])
        grid = self.page.grid()
        said = values_of(line, key[1] + 1)
        grid.fill(head if part == TERMS else translate("Forms", "New") if fresh else named, said)
        self._before = grid.values()
        self._hint()

    def _hint(self) -> None:
        keys = translate("Prices", "F9: save · Alt+N: new price · Alt+D: take this line out")
        price = self._key[0] == "price"
        view = translate("Prices", "F5: back to the price")
        if not self.page.shows_terms():
            view = translate("Prices", "F5: what it asks (dates, membership, maximum …)")
        self.page.say(Message(f"{view} · {keys}" if price else keys, tone="muted"))

    def _move(self, key: object) -> None:
        """Another line: what the fields say goes into the draft first, or the cursor stays."""
        if not isinstance(key, tuple) or key == self._key:
            return
        if self._taken():
            self._show((str(key[0]), int(key[1])))
        else:
            self.page.choose(self._key)

    def _taken(self, *, quiet: bool = False) -> bool:
        """Take what the fields say into the draft; False, said at the field, when one cannot be
        read.
        """
        grid = self.page.grid()
        try:
            now = grid.values()
            line = self._draft.line(self._key)
            taken = changed(line, self._before, now, grid.words())
        except Unreadable as error:
            if not quiet:
                said = translate("Forms", "“{field}” cannot be read").format(field=error.word)
                self._complain(said, error.name)
            return False
        if now == self._before:
            return True
        self._draft = self._draft.with_line(self._key, taken)
        self._before = now
        place = now.get("place")
        if isinstance(taken, PriceType) and isinstance(place, int) and place != self._key[1] + 1:
            to = max(0, min(place - 1, self._draft.count("price") - 1))
            self._draft, self._key = self._draft.moved(self._key[1], to), ("price", to)
        self.page.show_draft(self._draft)
        return True

    def _complain(self, said: str, field: str) -> None:
        safe = translate("Forms", "nothing was saved, what you typed is kept")
        self.page.say(Message(said, safe, tone="warning"))
        if field in self.page.grid().inputs:
            self.page.grid().show_field(self.page.grid().inputs[field])

    # Saving

    def _check(self) -> None:
        if not self._taken():
            return
        wrong = first_wrong(self._draft.prices)
        if wrong is not None:
            self._point_at(wrong)
            return
        versions = {one.id: one.name for one in self._office.price_versions()}
        shows = [
            one for one in self._office.report_shows() if one.starts_local >= self._now_local()
        ]
        coming = [(one, versions.get(one.price_list, "–")) for one in reversed(shows)]
        old = self._draft.prices.id
        self.opened.emit(self.pins)
        self.pins.begin(coming, {one.id for one, _ in coming if old and one.price_list == old})

    def _point_at(self, wrong: Wrong) -> None:
        part = "list" if wrong.code == "no_price" else wrong.part
        key = ("price", 0) if wrong.code == "no_price" else (part, wrong.at)
        field = field_of(wrong)
        self._show(key)
        if key[0] == "price" and field not in self.page.grid().inputs:
            self._fill(key, TERMS)
        self._complain(why(wrong), field)

    def _write(self) -> None:
        draft, ticked = self._draft.prices, sorted(self.pins.ticked)
        self._bridge.run(
            lambda: self._office.save_prices(draft, ticked),
            self._saved,
            lambda error: self.pins.say(words(error)),
        )

    def _saved(self, result: tuple[PriceListId, bool, int]) -> None:
        id_, new, pinned = result
        self._opened = self._draft = Draft(msgspec.structs.replace(self._draft.prices, id=id_))
        self._to_lists()
        kept = translate("Prices", "Saved as a new version.")
        same = translate("Prices", "Nothing in the list was different.")
        sold = translate("Prices", "{count} performances are sold at it from now on.")
        parts = [kept if new else same, sold.format(count=pinned) if pinned else ""]
        self.lists.say(Message(" ".join(part for part in parts if part), tone="good"))
