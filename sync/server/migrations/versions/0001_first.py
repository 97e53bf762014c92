"""The first schema: every table of `sync.server.tables` as it was then.

While no version is released this creates the tables from their declaration; from the first
release on, migrations are written out and never edited.
"""

from __future__ import annotations

from alembic import op

from sync.server.tables import metadata

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create all tables and indexes."""
    metadata.create_all(op.get_bind())
