"""What the workplaces show: frozen values read from the replica for one screen or cell.

They carry raw values (cents, stamps, codes, names), never words: `ui` says them in the staff's
language. Each is made by one query function and is small enough to be made within a frame.
"""

from boxoffice.views.card import OpenCard
from boxoffice.views.common import DeviceKind, Identity, Link, OperatorView, SyncState
from boxoffice.views.counter import (
    ExtraLine,
    LeftBasket,
    Method,
    PerformanceView,
    PoolView,
    PriceView,
    PrintJobView,
    Proposal,
    Quote,
    QuoteLine,
    SeatBoard,
    SeatState,
    ShiftResult,
    ShiftTotals,
    ShiftView,
    Sold,
    Tender,
    Unmet,
)
from boxoffice.views.gate import DoorCounts, FoundTicket, ScanResult, ScanRow, Verdict
from boxoffice.views.office import (
    AuditRow,
    BlockRow,
    ConflictMember,
    ConflictRow,
    DeviceRow,
    OrderRow,
    TaskRow,
    TonightRow,
)
from boxoffice.views.order import (
    Difference,
    OrderFound,
    OrderLineView,
    OrderPayment,
    OrderTicket,
    OrderView,
)
from boxoffice.views.people import (
    CustomerFound,
    CustomerView,
    Details,
    EveningRow,
    ReservationView,
    ReservedView,
    Uncollected,
)
from boxoffice.views.tariff import PriceChangeRow, TariffRow
from boxoffice.views.till import NO_SLIPS, Slips, SlipTotals, WrongTender
from boxoffice.views.voucher import VoucherView

__all__ = [
    "NO_SLIPS",
    "AuditRow",
    "BlockRow",
    "ConflictMember",
    "ConflictRow",
    "CustomerFound",
    "CustomerView",
    "Details",
    "DeviceKind",
    "DeviceRow",
    "Difference",
    "DoorCounts",
    "EveningRow",
    "ExtraLine",
    "FoundTicket",
    "Identity",
    "LeftBasket",
    "Link",
    "Method",
    "OpenCard",
    "OperatorView",
    "OrderFound",
    "OrderLineView",
    "OrderPayment",
    "OrderRow",
    "OrderTicket",
    "OrderView",
    "PerformanceView",
    "PoolView",
    "PriceChangeRow",
    "PriceView",
    "PrintJobView",
    "Proposal",
    "Quote",
    "QuoteLine",
    "ReservationView",
    "ReservedView",
    "ScanResult",
    "ScanRow",
    "SeatBoard",
    "SeatState",
    "ShiftResult",
    "ShiftTotals",
    "ShiftView",
    "SlipTotals",
    "Slips",
    "Sold",
    "SyncState",
    "TariffRow",
    "TaskRow",
    "Tender",
    "TonightRow",
    "Uncollected",
    "Unmet",
    "Verdict",
    "VoucherView",
    "WrongTender",
]
