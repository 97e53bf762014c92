"""A desk as a process of its own, to be killed: sells through the counter and says each number."""

import sys
from pathlib import Path

from boxoffice.counter import Counter
from tests.house import CARD, House, cash, standing


def main(folder: Path) -> None:
    """Until killed. A line on stdout is the strip that says sold."""
    house = House(folder, furnished=True)
    house.log_in()
    counter: Counter = house.counter
    for turn in range(100_000):
        sold = counter.sell(standing(2), cash(5000) if turn % 2 else CARD)
        sys.stdout.write(f"{sold.number} {sold.order.hex()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
