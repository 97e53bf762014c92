"""The server's schema through Alembic: numbered migrations in `sync/server/migrations`."""

from __future__ import annotations

from importlib.resources import as_file, files

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from boxoffice.errors import Refused


def prepare(engine: Engine) -> None:
    """Bring the database to this program's schema.

    Raises Refused("database_newer") when it is of a newer program; nothing is touched then.
    """
    with as_file(files("sync.server") / "migrations") as folder, engine.begin() as conn:
        config = Config()
        config.set_main_option("script_location", str(folder))
        scripts = ScriptDirectory.from_config(config)
        found = MigrationContext.configure(conn).get_current_revision()
        known = {script.revision for script in scripts.walk_revisions()}
        if found is not None and found not in known:
            raise Refused("database_newer", found=found, known=scripts.get_current_head())
        if found != scripts.get_current_head():
            config.attributes["connection"] = conn
            command.upgrade(config, "head")
