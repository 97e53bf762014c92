"""The forms of Beheer: which fields a performance, a person and the house have."""

from __future__ import annotations

from boxoffice.actions.managing import GUARDS, STATUSES
from boxoffice.rules.blocking import Use
from boxoffice.rules.protected import Guard
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.field_grid import Asked, Typed
from ui.manager.form import FormPage
from ui.theme import Look
from ui.widgets.table import Column

_STATUS = {
    "available": QT_TRANSLATE_NOOP("Forms", "on sale"),
    "closed": QT_TRANSLATE_NOOP("Forms", "closed"),
    "cancelled": QT_TRANSLATE_NOOP("Forms", "cancelled"),
    "moved": QT_TRANSLATE_NOOP("Forms", "moved"),
}
_GUARD = {
    Guard.FREE: QT_TRANSLATE_NOOP("Forms", "free, with a reason"),
    Guard.OWN_PIN: QT_TRANSLATE_NOOP("Forms", "own PIN and reason"),
    Guard.SECOND: QT_TRANSLATE_NOOP("Forms", "second person now"),
}
_GUARDED = {
    "override": QT_TRANSLATE_NOOP("Forms", "sell at risk"),
    "price_change": QT_TRANSLATE_NOOP("Forms", "another price"),
    "drawer": QT_TRANSLATE_NOOP("Forms", "open the drawer"),
    "refund": QT_TRANSLATE_NOOP("Forms", "refund"),
    "till_difference": QT_TRANSLATE_NOOP("Forms", "difference of a till"),
    "block": QT_TRANSLATE_NOOP("Forms", "block seats"),
    "admit": QT_TRANSLATE_NOOP("Forms", "let in despite the door"),
    "scan_back": QT_TRANSLATE_NOOP("Forms", "take a scan back"),
}
_USES = {
    Use.VIP: QT_TRANSLATE_NOOP("Forms", "VIP"),
    Use.TECHNICAL: QT_TRANSLATE_NOOP("Forms", "technical"),
    Use.PRESS: QT_TRANSLATE_NOOP("Forms", "press"),
    Use.SCHOOL: QT_TRANSLATE_NOOP("Forms", "school"),
    Use.COMPANY: QT_TRANSLATE_NOOP("Forms", "company"),
    Use.WHEELCHAIR: QT_TRANSLATE_NOOP("Forms", "wheelchair"),
    Use.OTHER: QT_TRANSLATE_NOOP("Forms", "other"),
}
ROLE_SETS: tuple[tuple[str, ...], ...] = (
    ("seller",), ("door",), ("seller", "door"), ("seller", "manager"),
    ("seller", "door", "manager"), (),
)  # fmt: skip
"""What people are, as houses hand it out; nothing: somebody who does not work here any more."""


def status_word(status: str) -> str:
    """A performance's status in words."""
    return translate("Forms", _STATUS[status]) if status in _STATUS else status


def use_word(use: str) -> str:
    """What seats are kept for."""
    return translate("Forms", _USES[Use(use)]) if use in set(Use) else use


def role_words(roles: tuple[str, ...]) -> str:
    """`kassa, beheer`; a dash for nobody's role."""
    words = {
        "seller": translate("Forms", "desk"),
        "door": translate("Forms", "door"),
        "manager": translate("Forms", "manager"),
    }
    own = [role for role in roles if role not in words]
    return ", ".join([*(words[role] for role in words if role in roles), *own]) or "–"


def shows_page(look: Look) -> FormPage:
    """Voorstellingen."""
    return FormPage(
        look,
        translate("Forms", "Performances"),
        (
            Column(translate("Forms", "Starts"), 152),
            Column(translate("Forms", "Title")),
            Column(translate("Forms", "Hall"), 150),
            Column(translate("Forms", "status"), 100),
        ),
        (
            Asked("title", translate("Forms", "title")),
            Asked("hall", translate("Forms", "hall")),
            Asked("starts", translate("Forms", "starts (27/11/2026 20:00)"), Typed.MOMENT),
            Asked("doors", translate("Forms", "doors open"), Typed.MOMENT),
            Asked("ends", translate("Forms", "ends"), Typed.MOMENT),
            Asked(
                "status", translate("Forms", "status"), Typed.CHOICE,
                tuple((status, status_word(status)) for status in STATUSES),
            ),
            Asked("plan", translate("Forms", "seating plan"), Typed.CHOICE),
            Asked("price_list", translate("Forms", "price list"), Typed.CHOICE),
            Asked("buyout", translate("Forms", "buy-out"), Typed.MONEY),
        ),
    )  # fmt: skip


def people_page(look: Look) -> FormPage:
    """Medewerkers."""
    return FormPage(
        look,
        translate("Forms", "Staff"),
        (
            Column(translate("Forms", "tile"), 70, number=True),
            Column(translate("Forms", "Name")),
            Column(translate("Forms", "roles"), 220),
        ),
        (
            Asked("number", translate("Forms", "tile (1 to 99)"), Typed.COUNT),
            Asked("name", translate("Forms", "name")),
            Asked(
                "roles", translate("Forms", "roles"), Typed.CHOICE,
                tuple((roles, role_words(roles)) for roles in ROLE_SETS),
            ),
            Asked("pin", translate("Forms", "new PIN (empty: as it is)"), Typed.HIDDEN),
            Asked("badge", translate("Forms", "scan or type a new badge"), Typed.HIDDEN),
        ),
    )  # fmt: skip


def house_page(look: Look) -> FormPage:
    """Instellingen."""
    count, money, choice = Typed.COUNT, Typed.MONEY, Typed.CHOICE
    guards = tuple((guard.value, translate("Forms", _GUARD[guard])) for guard in Guard)
    yes_no = ((False, translate("Forms", "a person does")), (True, translate("Forms", "by itself")))
    return FormPage(
        look,
        translate("Forms", "Settings"),
        (
            Column(translate("Forms", "House")),
            Column(translate("Forms", "Address"), 320),
            Column(translate("Forms", "VAT number"), 170),
        ),
        (
            Asked("name", translate("Forms", "name")),
            Asked("address", translate("Forms", "address (lines apart by ;)")),
            Asked("vat_number", translate("Forms", "VAT number")),
            Asked("conditions", translate("Forms", "conditions on tickets")),
            Asked("refund_until_hours", translate("Forms", "refund until … hours before"), count),
            Asked("refund_fee_cents", translate("Forms", "kept per refund"), money),
            Asked("exchange_fee_cents", translate("Forms", "asked per exchange"), money),
            Asked("refund_ceiling", translate("Forms", "refund by a seller, at most"), money),
            Asked("refund_offline_cents", translate("Forms", "refund offline, at most"), money),
            Asked(
                "reserve_minutes_before", translate("Forms", "reserved until … minutes before"),
                count,
            ),
            Asked("reserve_days", translate("Forms", "reserved for … days"), count),
            Asked("reserve_releases_itself", translate("Forms", "release"), choice, yes_no),
            Asked("voucher_days", translate("Forms", "vouchers last … days"), count),
            Asked("tariffs_per_shift", translate("Forms", "kansentarief per shift"), count),
            *(
                Asked(name, translate("Forms", _GUARDED[name]), choice, guards)
                for name in GUARDS
            ),
        ),
        makes_new=False,
    )  # fmt: skip
