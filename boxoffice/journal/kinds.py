"""The payloads of all event kinds, as they stand in the journal (current versions).

Fields are only ever added at the end, with a default; anything else is a new version with an
upcaster. Ids are 16 bytes, money is cents, a seat is its index in the plan version or -1 for a
pool place. Personal data and free text never stand here: only the `PiiRef` of an item beside the
chain and its salted commitment (`Secret`).
"""

from __future__ import annotations

from typing import Any

from boxoffice.journal.block_kinds import SeatsBlocked, SeatsUnblocked
from boxoffice.journal.card_kinds import CardIntent, CardResult, DrawerOpen, WantedPlace
from boxoffice.journal.conflict_kinds import Decide, Reseated
from boxoffice.journal.grant_kinds import (
    GrantAccept,
    GrantContest,
    GrantIssue,
    GrantRecall,
    GrantReturn,
    GrantRevoke,
)
from boxoffice.journal.order_kinds import (
    Exchange,
    Move,
    NewCode,
    OrderNote,
    PaymentChange,
    Reissue,
    Reprint,
    Returned,
    Settle,
)
from boxoffice.journal.payload import NO_SEAT, Payload, Secret
from boxoffice.journal.reservation_kinds import Extend, HandOver, Release, Reserve, ReservedSeat
from boxoffice.journal.sale_kinds import (
    Sale,
    SoldAllocation,
    SoldChange,
    SoldLine,
    SoldPass,
    SoldPayment,
    SoldTicket,
    SoldVoucher,
    TariffState,
    Void,
)
from boxoffice.journal.scan_kinds import (
    Admission,
    CodesBlocked,
    CodesImported,
    ForeignCode,
    Misread,
    ScanBack,
)

__all__ = [
    "KINDS",
    "KIND_OF",
    "NO_SEAT",
    "Admission",
    "CardIntent",
    "CardResult",
    "CodesBlocked",
    "CodesImported",
    "Decide",
    "DrawerOpen",
    "Exchange",
    "Extend",
    "ForeignCode",
    "GrantAccept",
    "GrantContest",
    "GrantIssue",
    "GrantRecall",
    "GrantReturn",
    "GrantRevoke",
    "HandOver",
    "Misread",
    "Move",
    "NewCode",
    "OrderNote",
    "Payload",
    "PaymentChange",
    "Reissue",
    "Release",
    "Reprint",
    "Reseated",
    "Reserve",
    "ReservedSeat",
    "Returned",
    "RootTaken",
    "Sale",
    "ScanBack",
    "SeatsBlocked",
    "SeatsUnblocked",
    "Secret",
    "Settle",
    "SoldAllocation",
    "SoldChange",
    "SoldLine",
    "SoldPass",
    "SoldPayment",
    "SoldTicket",
    "SoldVoucher",
    "TariffState",
    "Void",
    "WantedPlace",
]  # fmt: skip


class RunStart(Payload, frozen=True, array_like=True):
    """A program start (or a new incarnation): which version began to write."""

    program: str


class ShiftOpen(Payload, frozen=True, array_like=True):
    """A till period begins with a float of `cents` in the drawer."""

    shift: bytes
    house: bytes
    number: int
    cents: int


class CashMove(Payload, frozen=True, array_like=True):
    """Cash in (positive) or out (negative) within a shift."""

    shift: bytes
    house: bytes
    number: int
    cents: int
    reason: Secret | None = None


class Counted(Payload, frozen=True, array_like=True):
    """What was counted for one payment method."""

    method: str
    cents: int


class ShiftCount(Payload, frozen=True, array_like=True):
    """One blind count; every count is kept, the last one stands."""

    shift: bytes
    house: bytes
    number: int
    counted: tuple[Counted, ...]
    pieces: tuple[tuple[int, int], ...] = ()
    """Notes and coins of the cash: (cents of one, how many)."""
    vouchers: int = -1
    """Vouchers that were handed in, counted; -1: nobody counted them."""
    returned: int = -1
    """Tickets that were taken back, counted; -1: nobody counted them."""


class ClosedTotal(Payload, frozen=True, array_like=True):
    """Expected and counted cents of one payment method at the close."""

    method: str
    expected: int
    counted: int


class ShiftClose(Payload, frozen=True, array_like=True):
    """The shift is over: totals as on the Z report, and how many sales were not yet forwarded."""

    shift: bytes
    house: bytes
    z_number: str
    totals: tuple[ClosedTotal, ...]
    waiting_sales: int
    second: bytes = b""
    deposit_bag: str = ""
    left_in_drawer: int = 0
    reason: Secret | None = None
    uncounted: bool = False
    """Closed now, counted later: its totals say what is expected only."""


class ShiftCounted(Payload, frozen=True, array_like=True):
    """A shift that was closed uncounted is counted now: its totals, under the Z that it has."""

    shift: bytes
    house: bytes
    totals: tuple[ClosedTotal, ...]
    second: bytes = b""
    deposit_bag: str = ""
    left_in_drawer: int = 0
    reason: Secret | None = None


class DocumentEdit(Payload, frozen=True, array_like=True):
    """An edit of one document: the revision it was based on and the changed fields only."""

    house: bytes
    kind: str
    id: bytes
    base: int
    fields: dict[str, Any]


class Enrol(Payload, frozen=True, array_like=True):
    """A device is admitted to a house; `certificate` is signed by the organisation's root."""

    device: bytes
    house: bytes
    number: int
    name: str
    kind: str
    public_key: bytes
    certificate: bytes


class RootTaken(Payload, frozen=True, array_like=True):
    """A house that started alone joined: its old root is trusted for its old tickets. Said again
    when one of its devices turns out to be lost or stolen.
    """

    house: bytes
    root: bytes
    statement: bytes
    """`former_keys.FormerKeys`, signed by the organisation's root."""


class DeviceRevoke(Payload, frozen=True, array_like=True):
    """A device is lost (`lost`) or stolen (`stolen`) from this date on."""

    device: bytes
    house: bytes
    why: str


class PiiErase(Payload, frozen=True, array_like=True):
    """A person asked to be forgotten: these items go everywhere, their tombstones stay."""

    house: bytes
    refs: tuple[bytes, ...]


KINDS: dict[str, tuple[type[Payload], int]] = {
    "run_start": (RunStart, 1),
    "sale": (Sale, 1),
    "void": (Void, 1),
    "exchange": (Exchange, 1),
    "move": (Move, 1),
    "reissue": (Reissue, 1),
    "reprint": (Reprint, 1),
    "payment_change": (PaymentChange, 1),
    "settle": (Settle, 1),
    "order_note": (OrderNote, 1),
    "card_intent": (CardIntent, 1),
    "card_result": (CardResult, 1),
    "drawer_open": (DrawerOpen, 1),
    "tariff_state": (TariffState, 1),
    "reserve": (Reserve, 1),
    "release": (Release, 1),
    "hand_over": (HandOver, 1),
    "extend": (Extend, 1),
    "shift_open": (ShiftOpen, 1),
    "cash_move": (CashMove, 1),
    "shift_count": (ShiftCount, 1),
    "shift_close": (ShiftClose, 1),
    "shift_counted": (ShiftCounted, 1),
    "admission": (Admission, 1),
    "misread": (Misread, 1),
    "scan_back": (ScanBack, 1),
    "codes_imported": (CodesImported, 1),
    "codes_blocked": (CodesBlocked, 1),
    "document_edit": (DocumentEdit, 1),
    "grant_issue": (GrantIssue, 1),
    "grant_accept": (GrantAccept, 1),
    "grant_return": (GrantReturn, 1),
    "grant_revoke": (GrantRevoke, 1),
    "grant_contest": (GrantContest, 1),
    "grant_recall": (GrantRecall, 1),
    "seats_blocked": (SeatsBlocked, 1),
    "seats_unblocked": (SeatsUnblocked, 1),
    "decide": (Decide, 1),
    "enrol": (Enrol, 1),
    "device_revoke": (DeviceRevoke, 1),
    "root_taken": (RootTaken, 1),
    "pii_erase": (PiiErase, 1),
}
KIND_OF: dict[type[Payload], str] = {cls: kind for kind, (cls, _) in KINDS.items()}
