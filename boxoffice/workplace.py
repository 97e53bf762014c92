"""What desk, door and manager have in common: who this is, who works here, how sync stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from boxoffice.catalog.documents import fields
from boxoffice.drawer import CashDrawer
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Document, Evening, Shift
from boxoffice.ids import Cents, HouseId, OperatorId, ShiftId
from boxoffice.network import Network
from boxoffice.platform.pins import BADGE_SHORTEST, badge_proof, pin_fits
from boxoffice.queries import people
from boxoffice.queries.boards import Boards
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.house import setting
from boxoffice.queries.performances import Listing
from boxoffice.queries.sync_account import SyncAccount, sync_account
from boxoffice.queries.till import open_shift_of
from boxoffice.queries.waiting import Waiter
from boxoffice.replica.courtesy import Courtesy
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.protected import Guard, Warrant, guard_of, require
from boxoffice.rules.roles import Act
from boxoffice.rules.safety import Watch
from boxoffice.terminal import PaymentTerminal
from boxoffice.views import DeviceKind, Identity, OperatorView, ShiftView, SyncState

FREE_TRIES = 3
LOCK_MS = 30_000
"""After three wrong PINs each further try waits 30 s, doubled by every failure."""


@dataclass(slots=True)
class Setting:
    """The collaborators of a workplace, made once by the composition root."""

    replica: Replica
    network: Network
    secrets: Mapping[str, bytes]
    terminal: PaymentTerminal | None = None
    """The terminal that is linked to this device, if any."""
    drawer: CashDrawer | None = None
    """The drawer that opens by itself, if any."""
    mails: bool = False
    """Whether tickets can go by e-mail from here."""
    customer_display: bool = False
    """Whether the customer has a window, also on a computer with one screen."""
    baskets: Path | None = None
    """The file in which a desk's baskets outlive its program; None where nobody keeps them."""
    watch: Watch | None = None
    """Tells how copies and lists of this computer stand; None where nobody keeps them."""
    renew_printers: Callable[[], None] | None = None
    """Papers go where this computer's setting says now; None where nobody prints."""
    catalogue: Catalogue = field(init=False)
    listing: Listing = field(init=False)
    boards: Boards = field(init=False)

    def __post_init__(self) -> None:
        kept = self.replica.kept
        self.catalogue = Catalogue(lambda: kept.version(Document, Evening, Device))
        self.listing = Listing(self.replica, self.catalogue)
        self.boards = Boards(self.replica, self.catalogue)


class Workplace:
    """Base of the three facades. Reads may be called on the screen's thread."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._replica = setting.replica
        self._network = setting.network
        self._catalogue = setting.catalogue
        self._listing = setting.listing
        self._boards = setting.boards
        self._waiter = Waiter(setting.replica)
        self._operator = OperatorId(b"")
        self._failures = 0
        self._locked_until_ms = 0

    @property
    def courtesy(self) -> Courtesy:
        """Told while somebody at the screen is answered, so that long work gives way."""
        return self._replica.courtesy

    def identity(self) -> Identity:
        """Which installation of which house this is."""
        store = self._replica.reader()
        device = store.get(Device, (self._replica.device,))
        house = store.get(Document, (self._replica.house, "house", self._replica.house))
        said = fields(house) if house else {}
        return Identity(
            HouseId(self._replica.house), said.get("name", ""), self._replica.device,
            device.number if device else 0, device.name if device else "",
            DeviceKind(device.kind) if device else DeviceKind.DESK, self._replica.incarnation,
            said.get("zone", "Europe/Brussels"), said.get("currency", "EUR"),
            bool(said.get("training", False)),
        )  # fmt: skip

    def operators(self) -> tuple[OperatorView, ...]:
        """Who may work here, by tile number."""
        return people.operators(self._replica.reader(), self._replica.house)

    def log_in(self, operator: OperatorId, pin: str) -> OperatorView:
        """Become the person who acts (0.2 s: not on the screen's thread).

        Raises Refused("wrong_pin"), and Refused("pin_locked", seconds=…) after several of them.
        """
        self._require_pin(operator, pin)
        self._operator = operator
        return next(view for view in self.operators() if view.id == operator)

    def log_in_badge(self, code: str) -> OperatorView | None:
        """Become whose badge was scanned; None when it is nobody's (quick: also on the screen's
        thread).
        """
        if len(code) < BADGE_SHORTEST:
            return None
        store, house = self._replica.reader(), HouseId(self._replica.house)
        proof = badge_proof(code, self._setting.secrets["pepper"])
        who = people.of_badge(store, house, proof)
        if who is None:
            return None
        self._operator, self._failures = who, 0
        return next(view for view in self.operators() if view.id == who)

    def _require_pin(self, operator: OperatorId, pin: str) -> None:
        now = self._replica.clock.boot_ms()
        if now < self._locked_until_ms:
            raise Refused("pin_locked", seconds=(self._locked_until_ms - now) // 1000 + 1)
        store = self._replica.reader()
        kept = people.pin_hash(store, self._replica.house, operator)
        if not kept or not pin_fits(pin, self._setting.secrets["pepper"], kept):
            self._failures += 1
            if self._failures >= FREE_TRIES:
                wait = LOCK_MS * 2 ** (self._failures - FREE_TRIES)
                self._locked_until_ms = now + wait
            raise Refused("wrong_pin")
        self._failures = 0

    def _warranted(
        self, act: str, reason: str, pin: str, second: OperatorId | None, second_pin: str,
        otherwise: Guard = Guard.OWN_PIN,
    ) -> Warrant:  # fmt: skip
        """Whether this person may do a protected act now, by the house's setting of that name
        (`otherwise` while it has set none). Whose act it is, `_require_role` asks.

        Refused("reason_missing" | "own_pin_missing" | "second_missing" | "wrong_pin" |
        "pin_locked").
        """
        warrant = self._vouched(reason, pin, second, second_pin)
        require(self._guard(act, otherwise), self._operator, warrant)
        return warrant

    def _vouched(
        self, reason: str, pin: str, second: OperatorId | None, second_pin: str
    ) -> Warrant:  # fmt: skip
        """Reason and names with the PINs that fit them. Refused("wrong_pin" | "pin_locked")."""
        if pin:
            self._require_pin(self._operator, pin)
        if second is not None:
            self._require_pin(second, second_pin)
        return Warrant(reason.strip(), bool(pin), second or OperatorId(b""))

    def _guard(self, act: str, otherwise: Guard) -> Guard:
        """How the house protects an act; `otherwise` while it has set nothing."""
        said = self._setting_of(act)
        return otherwise if said is None else guard_of(said)

    def _setting_of(self, name: str) -> object:
        """A rule of the house, or None when it has set none."""
        return setting(self._replica.reader(), HouseId(self._replica.house), name)

    def _require_role(self, act: Act, second: OperatorId | None = None) -> None:
        """Refused("role_missing", name=…, act=…) unless the operator logged in, or a second person,
        has a role that this house gives the act to. The server asks the same again.
        """
        house = HouseId(self._replica.house)
        here = [who for who in (self._operator, second) if who]
        if here and not self._replica.kept.ask(people.may, house, act, *here, of=(Document,)):
            name = people.operator_name(self._replica.reader(), house, self._operator)
            raise Refused("role_missing", name=name, act=act.value)

    def actor(self) -> Actor:
        """The operator logged in, within the open shift of this device."""
        shift = self._replica.kept.ask(open_shift_of, self._replica.device, of=(Shift,))
        return Actor(self._operator, ShiftId(shift.id) if shift else ShiftId(b""))

    def shift(self) -> ShiftView | None:
        """The open shift of this computer, also of a manager's, which in a small house is a desk
        too; None when no till is open.
        """
        store = self._replica.reader()
        found = open_shift_of(store, self._replica.device)
        return None if found is None else self._shift_view(store, found)

    def _shift_view(self, store: RowStore, found: Shift) -> ShiftView:
        name = people.operator_name(store, self._replica.house, found.operator)
        return ShiftView(
            ShiftId(found.id), found.number, OperatorId(found.operator), name,
            found.opened_ms, Cents(found.float_cents),
        )  # fmt: skip

    def sync_state(self) -> SyncState:
        """The sync cell of the status line."""
        store = self._replica.reader()
        link = self._network.link()
        waiting = self._waiter.now()
        conflicts = store.conn.execute(
            "SELECT count(*) FROM conflict WHERE state = 'open'"
        ).fetchone()[0]
        measured = self._replica.measured
        return SyncState(
            link.link, link.since_ms, waiting.events, waiting.sales, link.copied_ms, conflicts,
            link.single_copy, measured.offset_ms, max(0, measured.error_ms), link.problem,
            link.late,
        )  # fmt: skip

    def sync_account(self) -> SyncAccount:
        """What became of this device's own events, all of them."""
        return sync_account(self._replica.reader().conn)

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Call `callback`, from any thread, whenever something here has changed."""
        self._replica.subscribe(callback)
