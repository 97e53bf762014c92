"""The product's server as a process, with a rule taken out of it on request.

    python -m tests.e2e.planted_server FOLDER PORT [--plant synchronous_off | ack_before_fsync]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from sync.server import engine, process
from sync.server.process import serve


def _synchronous_off() -> None:
    """Commits that nobody carries to the disk."""
    engine._PRAGMAS = tuple(  # type: ignore[misc]
        "synchronous=OFF" if pragma.startswith("synchronous") else pragma
        for pragma in engine._PRAGMAS
    )


def _ack_before_fsync() -> None:
    """The commit waits for the next transaction; its answer does not."""
    real = process.make_engine

    def make_engine(url: str) -> Engine:
        made = real(url)
        late: set[int] = set()  # connections with an answered transaction that is not committed

        @event.listens_for(made, "begin", insert=True)
        def _finish_first(conn: Any) -> None:
            waiting = conn.connection.dbapi_connection
            late.discard(id(waiting))
            if waiting.in_transaction:
                waiting.commit()

        def do_rollback(conn: Any) -> None:
            if id(conn.dbapi_connection) not in late:
                conn.dbapi_connection.rollback()

        dialect: Any = made.dialect
        dialect.do_commit = lambda conn: late.add(id(conn.dbapi_connection))
        dialect.do_rollback = do_rollback
        return made

    process.make_engine = make_engine


PLANTS = {"synchronous_off": _synchronous_off, "ack_before_fsync": _ack_before_fsync}


def main(words: list[str]) -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("port", type=int)
    parser.add_argument("--plant", choices=sorted(PLANTS))
    asked = parser.parse_args(words)
    if asked.plant:
        PLANTS[asked.plant]()
    serve(asked.folder, asked.port, witness=asked.folder / "second")


if __name__ == "__main__":
    main(sys.argv[1:])
