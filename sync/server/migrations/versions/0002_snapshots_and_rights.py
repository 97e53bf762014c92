"""Snapshots, marks of when a feed stood where, and columns of rights and conflicts."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, LargeBinary, Text, inspect, text

from sync.server.tables import READ_MODEL, metadata

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create what the first schema did not have; a new database has it from there."""
    for name in ("snapshot", "snapshot_chunk", "feed_mark"):
        metadata.tables[name].create(op.get_bind(), checkfirst=True)
    known = inspect(op.get_bind())
    for table in READ_MODEL.values():
        if not known.has_table(table.name):  # of a later migration
            continue
        here = {column["name"] for column in known.get_columns(table.name)}
        for column in table.columns:
            if column.name not in here:
                op.add_column(table.name, _empty(column.name, column.type))


def _empty(name: str, kind: object) -> Column[object]:
    """A column that says nothing, as each row did before there was one."""
    if isinstance(kind, LargeBinary):
        hexadecimal = "x''" if op.get_bind().dialect.name == "sqlite" else "'\\x'"
        return Column(name, LargeBinary, nullable=False, server_default=text(hexadecimal))
    if isinstance(kind, Text):
        return Column(name, Text, nullable=False, server_default="")
    return Column(name, BigInteger, nullable=False, server_default="0")
