"""What houses show to those that sell their tickets."""

from __future__ import annotations

from alembic import op

from sync.server.tables import metadata

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    for name in ("evening", "availability"):
        metadata.tables[name].create(op.get_bind(), checkfirst=True)
