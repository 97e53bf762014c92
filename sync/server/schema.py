"""The server's schema through Alembic: numbered migrations in `sync/server/migrations`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from boxoffice.errors import Refused
from sync.server.locks import WRITERS


def prepare(engine: Engine) -> None:
    """Bring the database to this program's schema.

    Raises Refused("database_newer") when it is of a newer program; nothing is touched then.
    """
    with _scripts() as (config, scripts), engine.begin() as conn:
        if conn.dialect.name != "sqlite":  # another process may be starting beside this one
            conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")
        found = MigrationContext.configure(conn).get_current_revision()
        _refuse_newer(found, scripts)
        if found != scripts.get_current_head():
            config.attributes["connection"] = conn
            command.upgrade(config, "head")


def refuse_newer(revision: str) -> None:
    """Refused("database_newer") for a revision that this program does not know."""
    with _scripts() as (_, scripts):
        _refuse_newer(revision, scripts)


@contextmanager
def _scripts() -> Iterator[tuple[Config, ScriptDirectory]]:
    with as_file(files("sync.server") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        yield config, ScriptDirectory.from_config(config)


def _refuse_newer(found: str | None, scripts: ScriptDirectory) -> None:
    known = {script.revision for script in scripts.walk_revisions()}
    if found is not None and found not in known:
        raise Refused("database_newer", found=found, known=scripts.get_current_head())
