"""A replica with a standing clock, and a sale to put into it."""

import random
from pathlib import Path

from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import DeviceId, HouseId
from boxoffice.journal.kinds import Sale, SoldAllocation, SoldLine, SoldPayment, SoldTicket
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness

HOUSE, DEVICE, SHOW, GRANT = b"H" * 16, b"D" * 16, b"P" * 16, b"G" * 16


class Clock:
    """Always the same moment."""

    def wall_ms(self) -> int:
        return 1_800_000_000_000

    def boot_ms(self) -> int:
        return 1

    def boot_id(self) -> bytes:
        return b"boot"


def replica(folder: Path, seed: int = 1) -> Replica:
    """An enrolled replica in this folder."""
    entropy = random.Random(seed).randbytes
    made = Replica(folder / "d.db", Clock(), entropy, Witness(folder / "second" / "head"))
    if not made.device:
        made.became(DeviceId(DEVICE), HouseId(HOUSE))
    return made


def give_rights(made: Replica, *seats: int) -> None:
    """As if the server had granted them."""
    grant = Grant(GRANT, HOUSE, SHOW, DEVICE, 1, b"", "active", "", 0, 0, 0)
    rows = [Seat(SHOW, n, HOUSE, "granted", GRANT, b"") for n in seats]
    with made.write() as tx:
        made.pending.take(tx.store, [grant, *rows])


def sale(made: Replica, *seats: int) -> Sale:
    """A sale of these seats that adds up."""
    cents = 1000 * len(seats)
    tickets = tuple(
        SoldTicket(
            made.new_id(), 0, SHOW, HOUSE, n, "", 1, b"b", 1, 1000, GRANT, made.entropy(5)
        )
        for n in seats
    )  # fmt: skip
    line = SoldLine(
        "ticket", len(seats), SHOW, b"b", cents, (SoldAllocation(HOUSE, cents, "r", 6, 1),)
    )
    return Sale(made.new_id(), "1-1", HOUSE, (line,), tickets, (SoldPayment("cash", cents),), cents)
