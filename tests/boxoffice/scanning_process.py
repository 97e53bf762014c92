"""A door as a process of its own, to be killed: scans one ticket after the other and says each."""

import sys
from pathlib import Path

from boxoffice.fold.rows import Code
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId
from boxoffice.tickets import short_code
from tests.hall import TONIGHT
from tests.house import SHORT_KEY, House


def main(folder: Path) -> None:
    """Until killed. A line on stdout is the green screen."""
    house = House(folder, furnished=True)
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    key = SHORT_KEY
    left = house.rows(
        Code, "code NOT IN (SELECT code FROM admission WHERE verdict = 'ok') ORDER BY code"
    )
    for row in left:
        found = gate.scan(short_code.make(row.code, key, PerformanceId(row.performance)))
        sys.stdout.write(f"{row.code.hex()} {found.verdict}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
