"""Keys, orders and holds of web shops."""

from __future__ import annotations

from alembic import op

from sync.server.tables import metadata

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    for name in ("shop_key", "shop_order", "shop_hold"):
        metadata.tables[name].create(op.get_bind(), checkfirst=True)
