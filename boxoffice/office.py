"""The manager's facade: the evening, the devices, what needs a person, and who did what."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Literal

from boxoffice.actions import printing
from boxoffice.actions.cards import close_elsewhere
from boxoffice.actions.deciding import Decision, decide
from boxoffice.actions.recalling import cut_off, declare_lost, recall
from boxoffice.actions.sharing import share_among_desks
from boxoffice.actions.tariffs import say_registered
from boxoffice.clock import yesterday_ms
from boxoffice.errors import Refused
from boxoffice.finding import Finding
from boxoffice.fold.rows import Device
from boxoffice.ids import ConflictId, DeviceId, HouseId, PerformanceId, SeatIndex, TicketId
from boxoffice.network import DeviceContact
from boxoffice.planning import Plans
from boxoffice.queries import audit, performances
from boxoffice.queries.card_tasks import card_tasks
from boxoffice.queries.conflicts import conflict_rows, require_open
from boxoffice.queries.device_story import device_story
from boxoffice.queries.house import house_zone
from boxoffice.queries.overview import (
    HOUR_MS,
    NEVER,
    device_rows,
    order_rows,
    sales_by_hour,
    tasks,
    tonight_row,
)
from boxoffice.queries.printing import print_jobs
from boxoffice.queries.reservation_tasks import reservation_tasks
from boxoffice.queries.sync_account import short
from boxoffice.queries.tariffs import changes_since, tariff_rows
from boxoffice.queries.task_details import (
    detailed,
    hall_tasks,
    mail_tasks,
    uncounted_tasks,
)
from boxoffice.reporting import Reports
from boxoffice.rules.roles import Act
from boxoffice.rules.safety import Safety, troubles
from boxoffice.rules.ways_out import Outcome
from boxoffice.seating import Halls
from boxoffice.views import (
    AuditRow,
    ConflictRow,
    DeviceKind,
    DeviceRow,
    DeviceStory,
    OrderRow,
    PriceChangeRow,
    PrintJobView,
    TariffRow,
    TaskRow,
    TonightRow,
)


class Office(Halls, Plans, Reports, Finding):
    """One manager's workplace."""

    def tonight(self) -> tuple[TonightRow, ...]:
        """Today's performances with what is sold, inside and free; the next ones when none."""
        store = self._replica.reader()
        today = performances.local_day(self._replica.clock.wall_ms())
        known = [p for p in self._catalogue.performances(store) if p.starts_local >= today]
        shown = [p for p in known if p.starts_local.startswith(today)] or known[:8]
        return tuple(tonight_row(store, self._listing, p) for p in shown)

    def devices(self) -> tuple[DeviceRow, ...]:
        """Every device of the house."""
        return device_rows(self._replica.reader(), self._replica.house, self._contacts())

    def _contacts(self) -> dict[bytes, DeviceContact]:
        return self._network.contacts()

    def device_story(self, device: DeviceId) -> DeviceStory:
        """What is known of a device that may be lost. Refused("unknown_device")."""
        store, house = self._replica.reader(), HouseId(self._replica.house)
        row = store.get(Device, (device,))
        if row is None or row.house != house:
            raise Refused("unknown_device")
        told = self._contacts().get(device, NEVER)
        head = f"{told.incarnation}-{told.seq} {short(told.head)}" if told.head else ""
        story = device_story(store, self._catalogue, house, row)
        return replace(story, last_contact_ms=told.at_ms, waiting=told.waiting, head=head)

    def tasks(self) -> tuple[TaskRow, ...]:
        """Everything that needs a person: what is urgent first, then what has waited longest."""
        store, devices = self._replica.reader(), self.devices()
        found = tasks(store, self.sync_state(), devices, self._since_ms())
        contacts = {row.name: row.last_contact_ms for row in devices}
        told = detailed(store, found, self.conflicts(), contacts)
        house = HouseId(self._replica.house)
        now_ms = self._replica.clock.wall_ms()
        lines = (
            *told, *card_tasks(store, house, now_ms), *mail_tasks(store, now_ms),
            *reservation_tasks(store, house, now_ms), *uncounted_tasks(store, house),
            *hall_tasks(store), *self._safety_tasks(),
        )  # fmt: skip
        return tuple(sorted(lines, key=lambda line: (not line.urgent, line.at_ms or now_ms)))

    def safety(self) -> Safety | None:
        """How copies and lists of this computer stand; None where nobody keeps them."""
        return None if self._setting.watch is None else self._setting.watch()

    def _safety_tasks(self) -> tuple[TaskRow, ...]:
        safety = self.safety()
        found = troubles(safety, self._replica.clock.wall_ms()) if safety else ()
        return tuple(TaskRow(code, bool(why), (("why", why),)) for code, why in found)

    def print_lists(self) -> int:
        """Queue the lists of tonight's performances now: by name, by place, the plan with what is
        free; how many performances.
        """
        shown = self.tonight()
        with self._replica.write() as tx:
            for row in shown:
                for kind in ("evening_list", "door_list", "seat_plan"):
                    tx.queue_print(kind, "", row.performance)
        return len(shown)

    def print_again(self) -> None:
        """There is paper now: what failed is printed, and only that."""
        printing.again(self._replica)

    def printers_changed(self) -> None:
        """The setting of this computer's printers is another: the next paper follows it. May wait
        for a paper that is on its way: not on the screen's thread.
        """
        if self._setting.renew_printers is not None:
            self._setting.renew_printers()

    def print_jobs(self) -> tuple[PrintJobView, ...]:
        """Papers of this computer that are not confirmed, oldest first."""
        return print_jobs(self._replica.reader())

    def sales_by_hour(
        self, performance: PerformanceId | None = None
    ) -> tuple[tuple[int, int], ...]:
        """(UTC ms of the hour, tickets sold in it) of the last 24 hours, oldest first."""
        now_ms = self._replica.clock.wall_ms()
        begin_ms = (now_ms // HOUR_MS - 23) * HOUR_MS
        return sales_by_hour(self._replica.reader(), performance, begin_ms)

    def audit(
        self, limit: int = 200, text: str = "", kind: str = "", also: Collection[str] = ()
    ) -> tuple[AuditRow, ...]:
        """What this device's journal and the rows say of who did what, newest first; `also`: kinds
        whose word holds the text.
        """
        store, house = self._replica.reader(), self._replica.house
        own = self._replica.device
        return audit.audit(store, self._catalogue, house, own, limit, text, kind, also)

    def orders(self, text: str = "") -> tuple[OrderRow, ...]:
        """Orders whose number begins with the text, newest first."""
        return order_rows(self._replica.reader(), self._replica.house, text)

    def new_pairing_code(self, kind: DeviceKind, name: str) -> str:
        """A code for a new device, good for ten minutes. Unavailable("server_unreachable")."""
        return self._network.pairing_code(kind, name)

    def conflicts(self) -> tuple[ConflictRow, ...]:
        """What the books allow and reality does not, each with its ways out."""
        rows = conflict_rows(self._replica.reader(), HouseId(self._replica.house))
        return tuple(map(self._named, rows))

    def _named(self, row: ConflictRow) -> ConflictRow:
        """With seat and show as people call them, where they are in this copy."""
        store = self._replica.reader()
        show = self._catalogue.performance(store, row.performance)
        plan = None if show is None else self._catalogue.plan(store, show.plan)
        known = plan is not None and 0 <= row.seat < len(plan.seats)
        label = plan.seats[row.seat].label if known and plan is not None else ""
        return replace(row, seat_label=label, title=show.title if show else "")

    def decide(
        self, conflict: ConflictId, outcome: Outcome, reason: str = "",
        keep: TicketId | None = None,
    ) -> tuple[str, ...]:  # fmt: skip
        """Decide a conflict in the name of the operator logged in; the labels of new seats.

        Refused("unknown_conflict" | "conflict_closed" | "outcome_unfit" | "no_equal_seat" |
        "no_shift" | "nobody_logged_in" | "role_missing").
        """
        self._require_role(Act.DECIDE)
        actor, store = self.actor(), self._replica.reader()
        if not actor.operator:
            raise Refused("nobody_logged_in")
        known = require_open(store, conflict)
        found = self._catalogue.performance(store, PerformanceId(known.performance))
        plan = None if found is None else self._catalogue.plan(store, found.plan)
        said = Decision(outcome, reason, keep or b"")
        return decide(self._replica, conflict, said, plan, actor)

    def close_card(self, intent: bytes, reason: str, number: str = "") -> None:
        """What became of a card whose till cannot be asked, in the name of the operator logged in:
        nothing was paid or, with a number, it was sold by hand as that order.

        Refused("nobody_logged_in" | "role_missing" | "unknown_card" | "card_not_in_order").
        """
        self._require_role(Act.DECIDE)
        if not self._operator:
            raise Refused("nobody_logged_in")
        close_elsewhere(self._replica, intent, self.actor(), reason, number)

    def tariffs(self) -> tuple[TariffRow, ...]:
        """Kansentarief tickets that wait for a person, oldest first."""
        store, house = self._replica.reader(), HouseId(self._replica.house)
        return tariff_rows(store, self._catalogue, house)

    def registered(self, *tickets: TicketId) -> int:
        """The operator logged in registered these, or withdrew what was taken back; how many.
        Refused("nobody_logged_in" | "role_missing" | "unknown_ticket").
        """
        self._require_role(Act.SELL)
        return say_registered(self._replica, tickets, self.actor())

    def price_changes(self) -> tuple[PriceChangeRow, ...]:
        """Tickets sold at a changed price since yesterday's midnight, oldest first."""
        store, house = self._replica.reader(), HouseId(self._replica.house)
        return changes_since(store, house, self._since_ms())

    def _since_ms(self) -> int:
        store = self._replica.reader()
        return yesterday_ms(self._replica.clock.wall_ms(), house_zone(store, self._replica.house))

    def recall(
        self, performance: PerformanceId, device: DeviceId, seats: tuple[SeatIndex, ...] = ()
    ) -> int:
        """Ask a device for its unsold places, or these seats; how many. It gives them when it has
        heard of it. Refused("nothing_to_recall" | "role_missing").
        """
        self._require_role(Act.RIGHTS)
        return recall(self._replica, performance, device, self.actor(), seats)

    def declare_lost(self, device: DeviceId) -> int:
        """A device will not come back: what it has not reported sold is free; how many grants.
        Refused("unknown_device" | "role_missing").
        """
        self._require_role(Act.RIGHTS)
        return declare_lost(self._replica, device, self.actor())

    def cut_off(self, device: DeviceId, why: Literal["lost", "stolen"]) -> int:
        """A device is in strange hands: no answers, no trust, its unsold places free; how many
        grants ended. Refused("unknown_device" | "role_missing").
        """
        self._require_role(Act.RIGHTS)
        return cut_off(self._replica, device, why, self.actor())

    def share_among_desks(
        self, performance: PerformanceId, percent: int = 100, top_up: int = 0
    ) -> int:
        """Give the desks `percent` of the free places beforehand, the web the others; returns how
        many places. `top_up`: what each desk is to own at least while advance sale is open.
        Refused("unknown_performance") while its plan is not here, Refused("role_missing").
        """
        self._require_role(Act.EDIT)
        store = self._replica.reader()
        found = self._catalogue.performance(store, performance)
        plan = None if found is None else self._catalogue.plan(store, found.plan)
        if plan is None:
            raise Refused("unknown_performance")
        return share_among_desks(self._replica, performance, plan, self.actor(), percent, top_up)
