"""Roots that houses had before they joined."""

from __future__ import annotations

from alembic import op

from sync.server.tables import metadata

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    metadata.tables["former_root"].create(op.get_bind(), checkfirst=True)
