"""Vouchers, card intents and openings of the drawer."""

from __future__ import annotations

from alembic import op

from sync.server.added_columns import add_missing_columns
from sync.server.tables import metadata

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the schema before did not have; a new database has it from the first."""
    for name in ("voucher", "card_intent", "drawer_open"):
        metadata.tables[name].create(op.get_bind(), checkfirst=True)
    add_missing_columns()
    op.execute(
        "CREATE INDEX IF NOT EXISTS payment_by_voucher ON payment (reference)"
        " WHERE method = 'voucher'"
    )
