"""A line of the audit in words."""

from __future__ import annotations

import re

from boxoffice.views import AuditRow, ScanRow, Verdict
from ui import formats
from ui.door.verdicts import word_of
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.manage_pages import use_word

_NUMBER_AND_CENTS = re.compile(r"^(\S+) (?:(-?\d+)\.(\d\d)|-)$")
"""How the core says a sale or a till: its number and an amount, the same in every language; `-` is
an amount that nobody said."""
_KINDS = {
    "sale": ("Manager", QT_TRANSLATE_NOOP("Manager", "sale")),
    "exchange": ("Manager", QT_TRANSLATE_NOOP("Manager", "exchange")),
    "refund": ("Audit", QT_TRANSLATE_NOOP("Audit", "paid back")),
    "settle": ("Audit", QT_TRANSLATE_NOOP("Audit", "paid later")),
    "shift_open": ("Manager", QT_TRANSLATE_NOOP("Manager", "till opened")),
    "shift_close": ("Manager", QT_TRANSLATE_NOOP("Manager", "till closed")),
    "drawer_open": ("Manager", QT_TRANSLATE_NOOP("Manager", "drawer opened")),
    "price_change": ("Manager", QT_TRANSLATE_NOOP("Manager", "price changed")),
    "tariff_registered": ("Manager", QT_TRANSLATE_NOOP("Manager", "pass registered")),
    "tariff_withdrawn": ("Manager", QT_TRANSLATE_NOOP("Manager", "pass withdrawn")),
    "admission": ("Manager", QT_TRANSLATE_NOOP("Manager", "scan")),
    "block": ("Audit", QT_TRANSLATE_NOOP("Audit", "seats blocked")),
    "reservation": ("Audit", QT_TRANSLATE_NOOP("Audit", "reserved")),
    "reservation_freed": ("Audit", QT_TRANSLATE_NOOP("Audit", "reservation freed")),
    "decision": ("Audit", QT_TRANSLATE_NOOP("Audit", "conflict decided")),
    "codes_blocked": ("Audit", QT_TRANSLATE_NOOP("Audit", "tickets blocked")),
    "device_revoke": ("Audit", QT_TRANSLATE_NOOP("Audit", "device cut off")),
    "grant_recall": ("Audit", QT_TRANSLATE_NOOP("Audit", "places asked back")),
    "pii_erase": ("Audit", QT_TRANSLATE_NOOP("Audit", "person forgotten")),
    "payment_change": ("Audit", QT_TRANSLATE_NOOP("Audit", "payment corrected")),
    "reissue": ("Audit", QT_TRANSLATE_NOOP("Audit", "new code")),
    "move": ("Audit", QT_TRANSLATE_NOOP("Audit", "seat changed")),
    "order_note": ("Audit", QT_TRANSLATE_NOOP("Audit", "note")),
    "seats_unblocked": ("Audit", QT_TRANSLATE_NOOP("Audit", "block lifted")),
    "extend": ("Audit", QT_TRANSLATE_NOOP("Audit", "kept longer")),
    "hand_over": ("Audit", QT_TRANSLATE_NOOP("Audit", "handed over")),
    "scan_back": ("Audit", QT_TRANSLATE_NOOP("Audit", "scan taken back")),
    "reprint": ("Audit", QT_TRANSLATE_NOOP("Audit", "printed again")),
    "card_result": ("Audit", QT_TRANSLATE_NOOP("Audit", "said of a card")),
    "cash_move": ("Audit", QT_TRANSLATE_NOOP("Audit", "cash in or out")),
    "edit_performance": ("Audit", QT_TRANSLATE_NOOP("Audit", "performance changed")),
    "edit_production": ("Audit", QT_TRANSLATE_NOOP("Audit", "show changed")),
    "edit_price_list": ("Audit", QT_TRANSLATE_NOOP("Audit", "price list saved")),
    "edit_hall": ("Audit", QT_TRANSLATE_NOOP("Audit", "hall's plan saved")),
    "edit_operator": ("Audit", QT_TRANSLATE_NOOP("Audit", "staff changed")),
    "edit_house": ("Audit", QT_TRANSLATE_NOOP("Audit", "settings changed")),
    "edit_grant_plan": ("Audit", QT_TRANSLATE_NOOP("Audit", "seats given")),
    "edit_customer": ("Audit", QT_TRANSLATE_NOOP("Audit", "customer changed")),
}
_VERDICTS = frozenset(Verdict)


def kind_word(kind: str) -> str:
    """What happened, in one word; a kind of a newer version is shown as it is."""
    found = _KINDS.get(kind)
    return translate(*found) if found else kind


def kinds_called(text: str) -> frozenset[str]:
    """Kinds whose word holds a text, in the language of the screen; none of no text."""
    wanted = text.casefold()
    return frozenset(kind for kind in _KINDS if wanted and wanted in kind_word(kind).casefold())


def _outcome(outcome: str) -> str:
    """How a conflict was ended."""
    known = {
        "reseat": translate("Audit", "another seat"),
        "refund": translate("Audit", "paid back"),
        "keep_both": translate("Audit", "both stay"),
        "write_off": translate("Audit", "written off"),
    }
    return known.get(outcome, outcome)


def _fields(names: str) -> str:
    """What was changed of a document, as far as the forms have a word for it."""
    known = {
        "title": translate("Forms", "title"),
        "hall": translate("Forms", "hall"),
        "starts_local": translate("Forms", "Starts"),
        "status": translate("Forms", "status"),
        "plan": translate("Forms", "seating plan"),
        "price_list": translate("Forms", "price list"),
        "buyout_cents": translate("Forms", "buy-out"),
        "roles": translate("Forms", "roles"),
        "pin": translate("Audit", "PIN"),
        "badge": translate("Audit", "badge"),
        "number": translate("Audit", "tile"),
    }
    return ", ".join(known[name] for name in names.split() if name in known)


def audit_summary(row: AuditRow, zone: str) -> str:
    """What a line of the audit is about; of a scan the verdict, as the door said it."""
    if row.kind == "admission" and row.summary in _VERDICTS:
        scan = ScanRow(
            row.at_ms, Verdict(row.summary), "", row.starts_local, refunded=row.refunded
        )  # fmt: skip
        return word_of(scan, zone)
    if row.kind == "block":
        return use_word(row.summary)
    if row.kind == "decision":
        return _outcome(row.summary)
    if row.kind.startswith("edit_"):
        name, _, changed = row.summary.rpartition(": ")
        return " · ".join(part for part in (name, _fields(changed)) if part)
    found = _NUMBER_AND_CENTS.match(row.summary)
    if found is None:
        return row.summary
    number, whole, cents = found.groups()
    if row.kind.startswith(("shift", "cash_move")):
        number = translate("Manager", "shift {number}").format(number=number)
    return f"{number} · {formats.euro(int(whole + cents)) if whole else '–'}"
