"""`boxoffice serve` that ends, as by kill -9, around the second copy of a web sale.

    python -m tests.e2e.dying_server DATA PORT COPY WHERE N

With its N-th sale, after the commit: `before` the copy is written, with half of it (`torn`), or
`after` it and before the answer.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from sync.server import witness
from sync.server.process import serve
from sync.server.witness import KeptEvent, ServerWitness

WHERE = ("before", "torn", "after")
_really = ServerWitness.keep


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _half(copy: Path, event: KeptEvent) -> None:
    frame = witness._FRAME.pack(len(event.body), event.hash) + event.body
    copy.touch()
    whole = sum(witness._FRAME.size + len(kept.body) for kept in witness._events_of(copy))
    with copy.open("r+b") as file:
        file.truncate(whole)
        file.seek(whole)
        file.write(frame[: len(frame) // 2])
        file.flush()
        os.fsync(file.fileno())


def main() -> None:
    """Serve until that sale."""
    data, port, copy, where, last = sys.argv[1:]
    left = int(last)

    def keep(self: ServerWitness, events: Sequence[KeptEvent]) -> None:
        nonlocal left
        left -= bool(events)
        now = bool(events) and left == 0
        if now and where == "torn":
            _half(Path(copy) / f"server{witness.SALES}", events[0])
        if now and where != "after":
            _die()
        _really(self, events)
        if now:
            _die()

    ServerWitness.keep = keep  # type: ignore[method-assign]
    serve(Path(data), int(port), None, Path(copy))


if __name__ == "__main__":
    main()
