"""What the forms of Beheer read and save: performances, people, the house, and blocked seats.

Saving goes through the bridge; a form that was refused keeps what was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from boxoffice.actions.managing import GUARDS, PersonForm, ShowForm
from boxoffice.ids import BlobHash, OperatorId, PerformanceId, PriceListId
from boxoffice.rules.blocking import Use
from ui import formats
from ui.bridge import Bridge
from ui.language import translate
from ui.manager.field_grid import Unreadable
from ui.manager.form import FormPage
from ui.manager.manage_pages import (
    ROLE_SETS,
    blocks_page,
    house_page,
    people_page,
    role_words,
    shows_page,
    status_word,
    use_word,
)
from ui.manager.office_port import OfficePort
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.table import Line

USUAL = {"drawer": "free", "refund": "free", "admit": "second", "scan_back": "second"}
"""How acts are protected while a house has said nothing; the others ask the own PIN."""


class ManageWork(QObject):
    """The forms, and what stands behind them.

    Signals:
        opened: a page that is to be shown.
    """

    opened = Signal(QWidget)

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look, zone: str) -> None:
        super().__init__()
        self._office, self._bridge, self._zone = office, bridge, zone
        self.shows, self.people = shows_page(look), people_page(look)
        self.house, self.blocks = house_page(look), blocks_page(look)
        self._blocked = PerformanceId(b"")
        """The performance whose blocks are shown."""
        self._house_said: dict[str, object] = {}
        self._saves: dict[QWidget, Callable[[], None]] = {
            self.shows: self._save_show, self.people: self._save_person,
            self.house: self._save_house, self.blocks: self._block,
        }  # fmt: skip
        self.shows.chosen.connect(self._fill_show)
        self.people.chosen.connect(self._fill_person)
        self.house.chosen.connect(lambda _: self._fill_house())
        self.blocks.chosen.connect(lambda _: None)

    def pages(self) -> tuple[FormPage, ...]:
        """All forms."""
        return (self.shows, self.people, self.house, self.blocks)

    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        return tuple(
            widget for page in self.pages() for widget in (page.table, *page.inputs.values())
        )

    # What is shown

    def reread(self, page: QWidget | None) -> None:
        """The lines of the page in front; fields that somebody types into stay."""
        if page is self.shows:
            self._read_shows()
        elif page is self.people:
            self._read_people()
        elif page is self.house:
            self._read_house()
        elif page is self.blocks:
            self._read_blocks()

    def _read_shows(self) -> None:
        none = ((b"", translate("Forms", "none")),)
        halls = (*none, *((one.key, one.name) for one in self._office.halls()))
        lists = (*none, *((one.key, one.name) for one in self._office.price_lists()))
        for name, choices in (("plan", halls), ("price_list", lists)):
            field = self.shows.inputs[name]
            assert isinstance(field, ChoiceLine)  # noqa: S101 - made so
            field.offer(choices)
        self.shows.show_lines(
            [
                Line(
                    show.id,
                    (
                        formats.planned(show.starts_local).strftime("%d/%m/%y %H:%M"),
                        show.title, show.hall, status_word(show.status),
                    ),
                )
                for show in self._office.report_shows()
            ]
        )  # fmt: skip

    def _fill_show(self, key: object) -> None:
        if not isinstance(key, bytes):
            return
        form = self._office.show_form(PerformanceId(key))
        plan = self.shows.inputs["plan"]
        assert isinstance(plan, ChoiceLine)  # noqa: S101 - made so
        known = {one.key for one in self._office.halls()}
        if form.plan and form.plan not in known:  # an older version of its hall
            older = (form.plan, translate("Forms", "as it is"))
            halls = ((one.key, one.name) for one in self._office.halls())
            plan.offer((older, *halls))
        self.shows.fill(
            key, form.title,
            {
                "title": form.title, "hall": form.hall, "starts": form.starts_local,
                "doors": form.doors_local, "ends": form.ends_local, "status": form.status,
                "plan": form.plan, "price_list": form.price_list, "buyout": form.buyout_cents,
            },
        )  # fmt: skip

    def _read_people(self) -> None:
        self.people.show_lines(
            [
                Line(one.id, (str(one.number), one.name, role_words(tuple(one.roles))))
                for one in self._office.operators()
            ]
        )

    def _fill_person(self, key: object) -> None:
        found = next((one for one in self._office.operators() if one.id == key), None)
        if found is None:
            return
        known = next((one for one in ROLE_SETS if set(one) == found.roles), None)
        roles = tuple(sorted(found.roles)) if known is None else known
        field = self.people.inputs["roles"]
        assert isinstance(field, ChoiceLine)  # noqa: S101 - made so
        field.offer([(one, role_words(one)) for one in dict.fromkeys((*ROLE_SETS, roles))])
        said = {"number": found.number, "name": found.name, "roles": roles}
        self.people.fill(found.id, found.name, said)

    def _read_house(self) -> None:
        said = self._office.house_form()
        address = str(said.get("address", "")).replace("\n", ", ")
        texts = (str(said.get("name", "")), address, str(said.get("vat_number", "")))
        self.house.show_lines([Line("house", texts)])

    def _fill_house(self) -> None:
        said = dict(self._office.house_form())
        said["address"] = "; ".join(str(said.get("address", "")).split("\n"))
        said |= {name: said.get(name, USUAL.get(name, "own_pin")) for name in GUARDS}
        self.house.fill("house", str(said.get("name", "")), said)
        self._house_said = self.house.values()

    def open_blocks(self, performance: PerformanceId, title: str) -> None:
        """The seats of this performance that are kept out of sale."""
        self._blocked = performance
        self.blocks.fill(None, title, {"use": Use.VIP.value})
        hint = translate("Forms", "F9: block these seats · Alt+D: let the line go · Esc: back")
        self.blocks.say(Message(hint, tone="muted"))
        self.opened.emit(self.blocks)
        self.blocks.inputs["seats"].setFocus()

    def _read_blocks(self) -> None:
        rows = self._office.blocks(self._blocked)
        self.blocks.table.show_lines(
            [
                Line(
                    row.seats,
                    (
                        " ".join(row.labels), use_word(row.use), row.reason, row.operator,
                        self._when(row.at_ms),
                    ),
                )
                for row in rows
            ]
        )  # fmt: skip

    def _when(self, at_ms: int) -> str:
        return f"{formats.day_of(at_ms, self._zone)} {formats.clock(at_ms, self._zone)}"

    # Keys

    def new(self, page: QWidget | None) -> bool:
        """Alt+N: empty fields for something new; False on any other page."""
        if not isinstance(page, FormPage) or page not in self.pages() or not page.makes_new:
            return False
        page.fill(None, translate("Forms", "New"), self._proposed(page))
        page.enter(None)
        return True

    def _proposed(self, page: FormPage) -> dict[str, object]:
        """What a new one begins with: the next tile, the hall and prices of the line before."""
        if page is self.people:
            used = [one.number for one in self._office.operators()]
            return {"number": max(used, default=0) + 1, "roles": ROLE_SETS[0]}
        if page is self.blocks:
            return {"use": Use.VIP.value}
        key = page.table.current_key()
        if not isinstance(key, bytes):
            return {}
        form = self._office.show_form(PerformanceId(key))
        return {"hall": form.hall, "plan": form.plan, "price_list": form.price_list}

    def save(self, page: QWidget | None) -> bool:
        """F9 on a form; False on any other page."""
        if page not in self._saves or not isinstance(page, FormPage):
            return False
        try:
            self._saves[page]()
        except Unreadable as error:
            said = translate("Forms", "“{field}” cannot be read").format(field=error.word)
            safe = translate("Forms", "nothing was saved, what you typed is kept")
            page.say(Message(said, safe, tone="warning"))
        return True

    def _save_show(self) -> None:
        said: dict[str, Any] = self.shows.values()
        form = ShowForm(
            said["title"], said["hall"], said["starts"], said["doors"], said["ends"],
            said["status"] or "available", BlobHash(said["plan"] or b""),
            PriceListId(said["price_list"] or b""), said["buyout"],
        )  # fmt: skip
        key = PerformanceId(self.shows.key) if isinstance(self.shows.key, bytes) else None
        self._run(self.shows, lambda: self._office.save_show(key, form))

    def _save_person(self) -> None:
        said: dict[str, Any] = self.people.values()
        form = PersonForm(said["number"] or 0, said["name"], said["roles"], said["pin"])
        key = OperatorId(self.people.key) if isinstance(self.people.key, bytes) else None
        badge = said["badge"]

        def save() -> OperatorId:
            saved = self._office.save_person(key, form)
            if badge:
                self._office.give_badge(saved, badge)
            return saved

        self._run(self.people, save)

    def _save_house(self) -> None:
        """Only what was changed: a rule that nobody touched stays the usual one."""
        said: dict[str, Any] = self.house.values()
        before = self._house_said
        wanted = {
            name: value
            for name, value in said.items()
            if value is not None and value != before.get(name)
        }
        if "address" in wanted:
            wanted["address"] = "\n".join(part.strip() for part in said["address"].split(";"))
        self._run(self.house, lambda: self._office.save_house(wanted))

    def _block(self) -> None:
        said: dict[str, Any] = self.blocks.values()
        show, use = self._blocked, Use(said["use"])
        self._run(
            self.blocks,
            lambda: self._office.block_named(show, said["seats"], use, said["reason"], said["pin"]),
        )

    def let_go(self, page: QWidget | None) -> None:
        """Alt+D on the blocks: the chosen line may be sold again."""
        seats, show = self.blocks.table.current_key(), self._blocked
        if page is self.blocks and isinstance(seats, tuple) and seats:
            self._run(self.blocks, lambda: self._office.unblock_seats(show, seats))

    def _run(self, page: FormPage, work: Callable[[], object]) -> None:
        self._bridge.run(
            work,
            lambda result: self._saved(page, result),
            lambda error: page.say(words(error)),
        )

    def _saved(self, page: FormPage, result: object) -> None:
        if page is self.blocks:
            page.fill(None, "", {"use": Use.VIP.value})
        elif isinstance(result, bytes):
            page.key = result
        for name in ("pin", "badge"):
            if name in page.inputs:
                page.inputs[name].clear()
        self.reread(page)
        page.say(Message(translate("Forms", "Saved."), tone="good"))
