"""A desk as a process of its own, to be killed: sells for ever and names each committed sale."""

import os
import sys
from pathlib import Path

from boxoffice.clock import SystemClock
from boxoffice.ids import DeviceId, HouseId
from boxoffice.journal.kinds import Sale, SoldAllocation, SoldLine, SoldPayment, SoldTicket
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness


def main(folder: Path) -> None:
    """Until killed. A line on stdout is the ticket in the customer's hand."""
    replica = Replica(folder / "d.db", SystemClock(), os.urandom, Witness(folder / "w"))
    if not replica.device:
        replica.became(DeviceId(b"D" * 16), HouseId(b"H" * 16))
    house, show = replica.house, b"P" * 16
    for _ in range(100_000):
        tickets = tuple(
            SoldTicket(
                replica.new_id(), 0, show, house, n, "", 1, b"b", 1, 1000, b"", os.urandom(5)
            )
            for n in range(2)
        )
        line = SoldLine("ticket", 2, show, b"b", 2000, (SoldAllocation(house, 2000, "r", 6, 1),))
        order = replica.new_id()
        paid = (SoldPayment("cash", 2000),)
        replica.commit(Sale(order, "1-1", house, (line,), tickets, paid, 2000))
        sys.stdout.write(order.hex() + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
