"""Tickets by a pass, and tickets at a changed price."""

from __future__ import annotations

from alembic import op

from sync.server.added_columns import add_missing_columns
from sync.server.tables import metadata

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    for name in ("tariff_pass", "price_change"):
        metadata.tables[name].create(op.get_bind(), checkfirst=True)
    add_missing_columns()
