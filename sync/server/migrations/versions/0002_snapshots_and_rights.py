"""Snapshots, marks of when a feed stood where, and columns of rights and conflicts."""

from __future__ import annotations

from alembic import op

from sync.server.added_columns import add_missing_columns
from sync.server.tables import metadata

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the first schema did not have; a new database has it from there."""
    for name in ("snapshot", "snapshot_chunk", "feed_mark"):
        metadata.tables[name].create(op.get_bind(), checkfirst=True)
    add_missing_columns()
