"""What the demo's evening demands of `evening.json`, to the ticket and to the cent.

Written down by hand from the story: what the program computes may not be what judges it.
"""

_MONEY = {"card_by_hand": "129.00", "cash": "234.00"}
EXPECTED = {
    "sold_online": 12,
    "sold_offline": 8,
    "orders": 11,
    "tickets_on_server": 20,
    "totals": {"payments": _MONEY, "z_reports": _MONEY, "counted": _MONEY},
    "admitted": 3,
    "admitted_by_signature": 1,
    "refused": {"already_used": 2, "not_real": 2, "wrong_performance": 1},
    "waiting_after_sync": 0,
    "open_conflicts": 0,
    "seat_sold_twice": 0,
    "sales_unbalanced": 0,
    "sales_missing_on_server": 0,
    "journals_broken": 0,
    "replicas_like_server": 4,
}
"""Name → number; `totals` in euros per method, as paid, on the Z reports, and as counted."""
