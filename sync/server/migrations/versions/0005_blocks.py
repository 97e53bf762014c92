"""Blocks of seats."""

from __future__ import annotations

from alembic import op

from sync.server.tables import metadata

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    metadata.tables["seat_block"].create(op.get_bind(), checkfirst=True)
