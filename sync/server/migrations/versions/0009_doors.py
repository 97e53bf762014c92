"""Entries that doors asked about, and what scans and foreign codes say since."""

from __future__ import annotations

from alembic import op

from sync.server.added_columns import add_missing_columns
from sync.server.tables import metadata

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    metadata.tables["door_entry"].create(op.get_bind(), checkfirst=True)
    add_missing_columns()
