"""Run the rows, print the table, and write benchmarks/out.json.

Each module runs in a process of its own, so that one that loads Qt or crashes does not colour the
next. Exit codes: 0 all rows ran, 1 one did not run (with --strict also: missed its goal), 2 usage.
"""

import argparse
import importlib
import json
import os
import pkgutil
import platform
import subprocess
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict

import benchmarks
from benchmarks.harness import Row, pace

OUT = Path(__file__).with_name("out.json")
NOT_ROWS = {"harness", "__main__"}
# The goals are set for two cores: what a till has.
CORES = 2
OF_TIME = ("s", "ms", "µs", "1/s", "/s", "scans/min")
"""Units in which a slow machine reads worse; what it holds in memory it holds in memory."""


class Line(TypedDict):
    """One row of the table, as printed and as stored."""

    module: str
    name: str
    unit: str
    goal: str
    ours: float | None
    beside: float | None
    goal_text: str
    met: bool
    pace: float
    """How many times as long as where the goals were first read the machine took beside it."""
    at_pace: bool
    """Met there by that measure."""
    samples: int
    limit: float | None


def module_names() -> list[str]:
    """Name the modules that hold rows."""
    found = (info.name for info in pkgutil.iter_modules(benchmarks.__path__))
    return sorted(name for name in found if name not in NOT_ROWS and not name.startswith("_"))


def rows_of(name: str) -> list[Row]:
    """Import one module and give its rows in the order written."""
    module = importlib.import_module(f"benchmarks.{name}")
    return [value for value in vars(module).values() if isinstance(value, Row)]


def measure(name: str, row: Row) -> Line:
    """Run one row; one that raises becomes a failed line, and the next goes on."""
    line = Line(
        module=name,
        name=row.name,
        unit=row.unit,
        goal=row.goal,
        ours=None,
        beside=None,
        goal_text="",
        met=False,
        pace=1.0,
        at_pace=False,
        samples=0,
        limit=None,
    )
    try:
        found = row.run()
        outcome = asdict(found)
    except Exception as error:  # noqa: BLE001  # whatever it is, the table must still be printed
        line["goal_text"] = f"failed: {type(error).__name__}: {error}"
        return line
    slow = pace() if row.unit in OF_TIME else 1.0
    judged = {"pace": slow, "at_pace": found.met_at(slow)}
    return Line(**{**line, **outcome, **judged})  # type: ignore[typeddict-item]  # Measure's fields are Line's


def run_here(name: str, out: Path) -> None:
    """Measure one module in this process and leave its lines in a file."""
    pin_to_cores()
    lines: list[Line] = []
    for row in rows_of(name):
        print(f"  {row.name} …", file=sys.stderr, flush=True)
        lines.append(measure(name, row))
    out.write_text(json.dumps(lines), encoding="utf-8")


def pin_to_cores() -> None:
    """Take two cores, also on a machine that has more (Linux only)."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])


def run_apart(name: str) -> list[Line]:
    """Measure one module in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "lines.json")
        print(f"{name}:", file=sys.stderr)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks", name, "--lines", str(out)],
            check=False,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        )
        if done.returncode == 0 and out.exists():
            lines: list[Line] = json.loads(out.read_text(encoding="utf-8"))
            return lines
    failed = Line(
        module=name,
        name=name,
        unit="",
        goal="",
        ours=None,
        beside=None,
        goal_text=f"failed: the process ended with {done.returncode}",
        met=False,
        pace=1.0,
        at_pace=False,
        samples=0,
        limit=None,
    )
    return [failed]


def machine() -> dict[str, str | int]:
    """Say where the numbers come from: a number without its machine says nothing."""
    return {
        "system": platform.platform(),
        "processor": processor(),
        "cores": min(os.cpu_count() or 1, CORES),
        "python": platform.python_version(),
    }


def processor() -> str:
    """Name the processor; `platform` does not know it on Linux."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.split(":")[1].strip() for line in lines if "model name" in line), "")


def number(value: float | None) -> str:
    """Show three significant digits, and whole numbers from a thousand up."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def verdict(line: Line) -> str:
    """Whether the goal is met by its letter, at the pace of that moment, or not."""
    if line["met"]:
        return "yes"
    return f"at pace {line['pace']:.1f}" if line["at_pace"] else "NO"


def table(lines: list[Line]) -> str:
    """Lay the lines out in columns."""
    head = ("what", "ours", "beside", "unit", "result", "goal", "n", "met")
    body = [
        (
            line["name"],
            number(line["ours"]),
            number(line["beside"]),
            line["unit"],
            line["goal_text"],
            line["goal"],
            str(line["samples"]),
            verdict(line),
        )
        for line in lines
    ]
    widths = [max(len(cells[i]) for cells in [head, *body]) for i in range(len(head))]
    rule = tuple("-" * width for width in widths)
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
        for cells in (head, rule, *body)
    )


def main() -> int:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("modules", nargs="*", help="which modules (default: all)")
    parser.add_argument("--list", action="store_true", help="name the modules and stop")
    parser.add_argument("--strict", action="store_true", help="a missed goal is a failure")
    parser.add_argument("--out", type=Path, default=OUT, help="where the JSON goes")
    parser.add_argument("--lines", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    names = given.modules or module_names()
    unknown = sorted(set(names) - set(module_names()))
    if unknown:
        parser.error(f"no such module: {', '.join(unknown)}")
    if given.list:
        print("\n".join(names))
        return 0
    if given.lines:
        run_here(names[0], given.lines)
        return 0
    lines = [line for name in names for line in run_apart(name)]
    report = {"taken": datetime.now(UTC).isoformat(), "machine": machine(), "rows": lines}
    given.out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(table(lines))
    print(f"\n{len(lines)} rows, written to {given.out}")
    if any(line["at_pace"] and not line["met"] for line in lines):
        print(
            "at pace: missed here, where a bare signature check took so many times as long as where"
            " the goals were first read; met there by that measure."
        )
    failed = any(line["ours"] is None for line in lines)
    missed = given.strict and not all(line["met"] for line in lines)
    return 1 if failed or missed else 0


if __name__ == "__main__":
    sys.exit(main())
