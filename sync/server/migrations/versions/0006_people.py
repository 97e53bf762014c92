"""Who released a reservation, and when."""

from __future__ import annotations

from sync.server.added_columns import add_missing_columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns that the schema before did not have; a new database has them from the first."""
    add_missing_columns()
