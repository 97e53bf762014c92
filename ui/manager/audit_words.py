"""A line of the audit in words."""

from __future__ import annotations

import re

from boxoffice.views import AuditRow, ScanRow, Verdict
from ui import formats
from ui.door.verdicts import word_of
from ui.language import translate

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
    }
    return known.get(kind, kind)


def audit_summary(row: AuditRow, zone: str) -> str:
    """What a line of the audit is about; of a scan the verdict, as the door said it."""
    if row.kind == "admission" and row.summary in set(Verdict):
        scan = ScanRow(row.at_ms, Verdict(row.summary), "", row.starts_local)
        return word_of(scan, zone)
    found = _NUMBER_AND_CENTS.match(row.summary)
    if found is None:
        return row.summary
    number, whole, cents = found.groups()
    if row.kind.startswith("shift"):
        number = translate("Manager", "shift {number}").format(number=number)
    return f"{number} · {formats.euro(int(whole + cents)) if whole else '–'}"
