"""The product's hub as a process, with a rule taken out of it on request.

python -m tests.e2e.hub_process FOLDER PORT UPSTREAM [forgets]
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

from sync.hub.keeping import Keeping
from sync.hub.process import serve_hub
from sync.protocol import PushRequest, SentEvent

LATER_S = 600.0


def _forgets() -> None:
    """It says that it has kept events, and commits them when it finds the time."""
    put = Keeping._put

    def later(self: Keeping, _conn: Any, ask: PushRequest, fresh: list[SentEvent]) -> None:
        def write() -> None:
            with self._store.write() as conn:
                put(self, conn, ask, fresh)

        timer = threading.Timer(LATER_S, write)
        timer.daemon = True
        timer.start()

    setattr(Keeping, "_put", later)  # noqa: B010 - a planted bug


def main(words: list[str]) -> None:
    """Serve until killed."""
    folder, port, upstream, *plants = words
    if plants:
        _forgets()
    serve_hub(Path(folder), "127.0.0.1", int(port), upstream)


if __name__ == "__main__":
    main(sys.argv[1:])
