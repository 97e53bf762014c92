"""A line of the audit in words."""

from __future__ import annotations

import re

from boxoffice.views import AuditRow, ScanRow, Verdict
from ui import formats
from ui.door.verdicts import word_of
from ui.language import translate
from ui.manager.manage_pages import use_word

_NUMBER_AND_CENTS = re.compile(r"^(\S+) (?:(-?\d+)\.(\d\d)|-)$")
"""How the core says a sale or a till: its number and an amount, the same in every language; `-` is
an amount that nobody said."""


def kind_word(kind: str) -> str:
    """What happened, in one word; a kind of a newer version is shown as it is."""
    known = {
        "sale": translate("Manager", "sale"),
        "exchange": translate("Manager", "exchange"),
        "shift_open": translate("Manager", "till opened"),
        "shift_close": translate("Manager", "till closed"),
        "drawer_open": translate("Manager", "drawer opened"),
        "price_change": translate("Manager", "price changed"),
        "tariff_registered": translate("Manager", "pass registered"),
        "tariff_withdrawn": translate("Manager", "pass withdrawn"),
        "admission": translate("Manager", "scan"),
        "block": translate("Audit", "seats blocked"),
        "reservation": translate("Audit", "reserved"),
        "reservation_freed": translate("Audit", "reservation freed"),
        "decision": translate("Audit", "conflict decided"),
        "codes_blocked": translate("Audit", "tickets blocked"),
        "device_revoke": translate("Audit", "device cut off"),
        "grant_recall": translate("Audit", "places asked back"),
        "pii_erase": translate("Audit", "person forgotten"),
        "payment_change": translate("Audit", "payment corrected"),
        "reissue": translate("Audit", "new code"),
        "reprint": translate("Audit", "printed again"),
        "cash_move": translate("Audit", "cash in or out"),
        "edit_performance": translate("Audit", "performance changed"),
        "edit_production": translate("Audit", "show changed"),
        "edit_price_list": translate("Audit", "price list saved"),
        "edit_hall": translate("Audit", "hall's plan saved"),
        "edit_operator": translate("Audit", "staff changed"),
        "edit_house": translate("Audit", "settings changed"),
        "edit_grant_plan": translate("Audit", "seats given"),
        "edit_customer": translate("Audit", "customer changed"),
    }
    return known.get(kind, kind)


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
    if row.kind == "admission" and row.summary in set(Verdict):
        scan = ScanRow(row.at_ms, Verdict(row.summary), "", row.starts_local)
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
    if row.kind.startswith("shift"):
        number = translate("Manager", "shift {number}").format(number=number)
    return f"{number} · {formats.euro(int(whole + cents)) if whole else '–'}"
