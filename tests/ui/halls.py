"""Plans for the tests: a theatre with curved rows, and big square ones."""

from __future__ import annotations

from math import cos, sin

from msgspec.structs import replace

from boxoffice.catalog.plan import Plan, Seat, Shape

ROWS = "ABCDEFGHJKLM"
RANKS = ("Rang 1", "Rang 2", "Rang 3", "Rolstoel")


def theatre() -> Plan:
    """Twelve curved rows of 18 to 24 seats and two wheelchair places; G12 exists."""
    seats: list[Seat] = []
    for line, row in enumerate(ROWS):
        count, radius = 18 + line // 2, 900 + line * 36
        for at in range(count):
            angle = (at - (count - 1) / 2) * 28 / radius
            seats.append(
                Seat(
                    f"{row}{at + 1}",
                    "Parterre",
                    row,
                    str(at + 1),
                    1 + line // 5,
                    700 + radius * sin(angle),
                    1100 - radius * cos(angle) + line * 72 - 60,
                )
            )
    seats += [
        Seat(f"W{at}", "Parterre", "W", str(at + 1), 4, 560 + at * 280, 650, wheelchair=True)
        for at in range(2)
    ]
    stage = Shape(440, 36, 520, 70, "Podium")
    return Plan("Grote zaal", 1400, 900, RANKS, tuple(seats), (), (stage,))


def with_aisle(plan: Plan, after: int, wide: float = 60.0) -> Plan:
    """The same plan with an aisle behind the seats of this number in every row."""
    seats = (
        replace(seat, x=seat.x + (wide if int(seat.number) > after else 0.0)) for seat in plan.seats
    )
    return replace(plan, seats=tuple(seats))


def square(count: int) -> Plan:
    """`count` seats in a square, in zones of ten rows."""
    wide = int((count * 1.3) ** 0.5)
    seats = tuple(
        Seat(
            str(i),
            f"Z{i // (wide * 10)}",
            str(i // wide),
            str(i % wide),
            i % 4 + 1,
            (i % wide) * 30,
            (i // wide) * 30,
        )
        for i in range(count)
    )
    return Plan("Hal", wide * 30, wide * 30, RANKS, seats)
