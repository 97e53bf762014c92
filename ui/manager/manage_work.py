"""What the forms of Beheer read and save: performances, people, the house.

Saving goes through the bridge; a form that was refused keeps what was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from boxoffice.actions.managing import GUARDS, PersonForm, ShowForm
from boxoffice.ids import BlobHash, OperatorId, PerformanceId, PriceListId
from ui import formats
from ui.bridge import Bridge
from ui.language import translate
from ui.manager.field_grid import Unreadable
from ui.manager.form import FormPage
from ui.manager.manage_pages import (
    ROLE_SETS,
    house_page,
    people_page,
    role_words,
    shows_page,
    status_word,
)
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.table import Line

USUAL = {
    "drawer": "free", "refund": "free", "till_difference": "free",
    "admit": "second", "scan_back": "second",
}  # fmt: skip
"""How acts are protected while a house has said nothing; the others ask the own PIN."""


class ManageWork(PageWork):
    """The forms, and what stands behind them."""

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look, zone: str) -> None:
        super().__init__()
        self._office, self._bridge, self._zone = office, bridge, zone
        self.shows, self.people = shows_page(look), people_page(look)
        self.house = house_page(look)
        self._house_said: dict[str, object] = {}
        self._saves: dict[QWidget, Callable[[], None]] = {
            self.shows: self._save_show, self.people: self._save_person,
            self.house: self._save_house,
        }  # fmt: skip
        self.shows.chosen.connect(self._fill_show)
        self.people.chosen.connect(self._fill_person)
        self.house.chosen.connect(lambda _: self._fill_house())

    def pages(self) -> tuple[QWidget, ...]:
        """All forms."""
        return (self.shows, self.people, self.house)

    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        forms = (self.shows, self.people, self.house)
        return tuple(widget for page in forms for widget in (page.table, *page.inputs.values()))

    def front(self, page: QWidget) -> QWidget:
        """Its table."""
        assert isinstance(page, FormPage)  # noqa: S101 - all of them are
        return page.table

    # What is shown

    def reread(self, page: QWidget) -> None:
        """The lines of the page in front; fields that somebody types into stay."""
        if page is self.shows:
            self._read_shows()
        elif page is self.people:
            self._read_people()
        elif page is self.house:
            self._read_house()

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

    def chosen_show(self, page: QWidget) -> tuple[PerformanceId, str] | None:
        """The performance that is filled in and its title; None on another page."""
        key = self.shows.key
        if page is not self.shows or not isinstance(key, bytes):
            return None
        form = self._office.show_form(PerformanceId(key))
        starts = formats.planned(form.starts_local)
        return PerformanceId(key), f"{form.title} · {starts:%d/%m/%Y %H:%M}"

    # Keys

    def new(self, page: QWidget) -> bool:
        """Alt+N: empty fields for something new; False on any other page."""
        if not isinstance(page, FormPage) or not page.makes_new:
            return False
        page.fill(None, translate("Forms", "New"), self._proposed(page))
        page.enter(None)
        return True

    def _proposed(self, page: FormPage) -> dict[str, object]:
        """What a new one begins with: the next tile, the hall and prices of the line before."""
        if page is self.people:
            used = [one.number for one in self._office.operators()]
            return {"number": max(used, default=0) + 1, "roles": ROLE_SETS[0]}
        key = page.table.current_key()
        if not isinstance(key, bytes):
            return {}
        form = self._office.show_form(PerformanceId(key))
        return {"hall": form.hall, "plan": form.plan, "price_list": form.price_list}

    def carry_out(self, page: QWidget) -> bool:
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
        self._run(self.shows, lambda: self._office.save_show(key, form), form.title + form.hall)

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

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Down the fields."""
        if isinstance(page, FormPage):
            page.enter(focused)
        return True

    def _run(self, page: FormPage, work: Callable[[], object], printed: str = "") -> None:
        """`printed`: what of it will stand on tickets."""
        self._bridge.run(
            lambda: (work(), _strange_to_paper(printed)),
            lambda result: self._saved(page, *result),
            lambda error: page.say(words(error)),
        )

    def _saved(self, page: FormPage, result: object, strange: tuple[str, ...]) -> None:
        if isinstance(result, bytes):
            page.key = result
        for name in ("pin", "badge"):
            if name in page.inputs:
                page.inputs[name].clear()
        self.reread(page)
        saved = translate("Forms", "Saved.")
        if strange:
            odd = translate("Forms", "on tickets {letters} stands as ¤").format(
                letters=" ".join(strange)
            )
            page.say(Message(saved, odd, tone="warning"))
        else:
            page.say(Message(saved, tone="good"))


def _strange_to_paper(text: str) -> tuple[str, ...]:
    """Letters that tickets cannot show; the font is read where nobody waits for it."""
    if text.isascii():
        return ()
    from printing.fonts import strange_to

    return strange_to(text)
