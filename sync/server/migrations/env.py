"""Alembic's environment: runs on the connection that `sync.server.schema` gives it."""

from __future__ import annotations

from alembic import context

from sync.server.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=False,
)
context.run_migrations()
