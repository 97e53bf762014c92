"""The demo's theatre as a pretix seating plan: a curved stalls and a balcony, 412 places."""

from __future__ import annotations

import math
from typing import Any

HALL = "Grote zaal"
_STALLS = ((20, 1), (20, 1), (22, 1), (22, 1), (22, 1), (24, 1), (24, 1), (24, 2), (24, 2),
           (26, 2), (26, 2), (26, 2), (26, 2))  # fmt: skip
_BALCONY = ((26, 3), (26, 3), (24, 3), (22, 3))
_WHEELCHAIR_PLACES = 8
_ROWS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Row letters as houses paint them: without I and O."""
_GAP, _DEPTH, _AISLE = 28.0, 32.0, 30.0


def seating_plan() -> dict[str, Any]:
    """The plan in pretix's format, as `boxoffice import-plan` reads it."""
    stalls = [_row("P", n, count, rank) for n, (count, rank) in enumerate(_STALLS)]
    stalls.append(_wheelchairs(len(_STALLS)))
    first = len(_STALLS)  # letters go on, so that "P12" names one seat of the house
    balcony = [_row("B", n, count, rank, first) for n, (count, rank) in enumerate(_BALCONY)]
    return {
        "name": HALL,
        "size": {"width": 1000, "height": 780},
        "categories": [
            {"name": name, "color": color}
            for name, color in (
                ("Rang 1", "#1b3a8c"),
                ("Rang 2", "#b3446c"),
                ("Rang 3", "#e08a00"),
                ("Rolstoel", "#0b5cad"),
            )
        ],
        "zones": [
            {
                "name": "Parterre",
                "position": {"x": 0, "y": 110},
                "rows": stalls,
                "areas": [_stage()],
            },
            {"name": "Balkon", "position": {"x": 0, "y": 640}, "rows": balcony},
        ],
    }


def _stage() -> dict[str, Any]:
    return {
        "shape": "rectangle", "position": {"x": 300, "y": -100}, "color": "#444444",
        "border_color": "#222222", "rotation": 0, "text": {"text": "Podium"},
        "rectangle": {"width": 400, "height": 56},
    }  # fmt: skip


def _row(zone: str, n: int, count: int, rank: int, first: int = 0) -> dict[str, Any]:
    letter = _ROWS[first + n]
    half = count / 2
    seats = []
    for at in range(count):
        offset = (at - half + 0.5) * _GAP + (_AISLE / 2 if at >= half else -_AISLE / 2)
        seats.append(
            {
                "seat_guid": f"{zone}-{letter}-{at + 1}",
                "seat_number": str(at + 1),
                "position": {"x": round(500 + offset, 1), "y": round(_bend(offset), 1)},
                "category": f"Rang {rank}",
            }
        )
    return {"row_number": letter, "position": {"x": 0, "y": n * _DEPTH}, "seats": seats}


def _bend(offset: float) -> float:
    """Rows lie on a circle around the stage: the sides come forward."""
    radius = 1100.0
    return math.sqrt(radius * radius - offset * offset) - radius


def _wheelchairs(n: int) -> dict[str, Any]:
    seats = [
        {
            "seat_guid": f"P-W-{at + 1}",
            "seat_number": str(at + 1),
            "position": {"x": 260 + at * 64.0 + (64.0 if at >= 4 else 0.0), "y": 8.0},
            "category": "Rolstoel",
        }
        for at in range(_WHEELCHAIR_PLACES)
    ]
    return {"row_number": "W", "position": {"x": 0, "y": n * _DEPTH}, "seats": seats}
