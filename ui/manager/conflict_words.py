"""Words for conflicts: what is wrong, and what a person may do; see `task_words`."""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

CONFLICTS: dict[str, tuple[str, str]] = {
    "conflict_risk_on_granted": (
        QT_TRANSLATE_NOOP("Tasks", "A ticket was sold for a seat of another desk"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "The other desk may still sell that seat. Give this customer an equal one, or "
            "pay back.",
        ),
    ),
    "conflict_late_after_revoke": (
        QT_TRANSLATE_NOOP("Tasks", "A desk that was declared lost had sold"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "What it sold or kept is somebody else's by now. Look for another place, and "
            "tell the customer.",
        ),
    ),
    "conflict_quota_over": (
        QT_TRANSLATE_NOOP("Tasks", "More tickets than places"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "There may be standing room. Else take a ticket back, and pay back.",
        ),
    ),
    "conflict_orphan_ticket": (
        QT_TRANSLATE_NOOP("Tasks", "A true ticket came in whose sale is not known"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Its desk has not sent the sale yet. It ends by itself when that arrives.",
        ),
    ),
    "conflict_entered_void": (
        QT_TRANSLATE_NOOP("Tasks", "A cancelled ticket came in"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "The door had not heard of it yet. The scan stands; ask at that door who it was.",
        ),
    ),
    "conflict_forked_device": (
        QT_TRANSLATE_NOOP("Tasks", "A device was restored or copied"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Its old rights are held until you say that no second copy sells under them. After the "
            "server was put back, this is said of devices too that nobody copied.",
        ),
    ),
    "conflict_money_mismatch": (
        QT_TRANSLATE_NOOP("Tasks", "A sale does not add up"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "It stands in the books as it came. Compare it with the drawer.",
        ),
    ),
    "conflict_price_mismatch": (
        QT_TRANSLATE_NOOP("Tasks", "Tickets were sold at another price"),
        QT_TRANSLATE_NOOP("Tasks", "The desk had an older price list. The sales stand."),
    ),
    "conflict_refund_twice": (
        QT_TRANSLATE_NOOP("Tasks", "A ticket was paid back twice"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Two desks did so without seeing each other. Ask the customer, or write it off.",
        ),
    ),
    "conflict_paid_twice": (
        QT_TRANSLATE_NOOP("Tasks", "More was paid for an order than was due"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Two desks took money for it without seeing each other. Give back what is too much: it "
            "goes out of a till with a reason. Then write it off.",
        ),
    ),
    "conflict_voucher_overspent": (
        QT_TRANSLATE_NOOP("Tasks", "A voucher paid for more than it was worth"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Two desks took it without seeing each other. The sales stand. Ask the customer for "
            "the rest, or write it off.",
        ),
    ),
    "conflict_beyond_rights": (
        QT_TRANSLATE_NOOP("Tasks", "Somebody did what their role does not allow"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "It has happened and stands in the books. Ask that person, then say that it is "
            "fine, or write it off.",
        ),
    ),
    "conflict_quarantined": (
        QT_TRANSLATE_NOOP("Tasks", "Something could not be read"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "It is kept as it came. Update the server; then it is read by itself.",
        ),
    ),
}
"""Headline and detail of the rarer kinds."""
