"""A crash inside a transaction: from a chosen step of SQLite's on, every statement fails.

What was committed before stays, what was open is rolled back: SQLite's own promise, tested by its
authors. The process that had the connection is dead then; another one opens the file.
"""

from __future__ import annotations

from boxoffice.replica.database import Connection


class Fuse:
    """Burns with the steps of SQLite's virtual machine on one connection."""

    def __init__(self) -> None:
        self._left = 0
        self.blown = False

    def light(self, conn: Connection, steps: int) -> None:
        """Let it blow after so many steps."""
        self._left = steps
        self.blown = False
        conn.set_progress_handler(self._burn, 1)

    def put_out(self, conn: Connection) -> None:
        """No crash after all."""
        conn.set_progress_handler(None, 0)

    def _burn(self) -> int:
        self._left -= 1
        if self._left <= 0:
            self.blown = True
        return int(self.blown)
