"""A copy where the house keeps its copies, before a new program changes the database's schema.

The upgrade itself leaves one beside the database (`replica.schema`); a disk that dies in it would
take both.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path

from boxoffice.errors import BoxOfficeError
from boxoffice.platform.backup_plan import is_there, read_plan
from boxoffice.replica import meta
from boxoffice.replica.backup import back_up
from boxoffice.replica.looking import glance
from boxoffice.replica.schema import SCHEMA_VERSION

log = logging.getLogger("boxoffice.backup")


def copy_before_upgrade(data: Path, database: Path) -> None:
    """One copy more in the planned folder when this file is of an older schema. Nothing keeps a
    desk from opening: a stick that is out is said in the log, and the copy beside is there.
    """
    try:
        plan = read_plan(data)
        if not plan.folder or not database.exists() or not is_there(plan, data):
            return
        device = _of_an_older_program(database)
        if device:
            back_up(database, Path(plan.folder), device, datetime.now(UTC), plan.keep)
    except (BoxOfficeError, OSError) as error:
        log.warning("no copy on the second disk before the upgrade: %s", error)


def _of_an_older_program(database: Path) -> bytes:
    """The device's id when the schema is going to be changed; empty otherwise."""
    with glance(database) as conn:
        found: int = conn.execute("PRAGMA user_version").fetchone()[0]
        if not 0 < found < SCHEMA_VERSION:
            return b""
        return meta.identity(conn).device
