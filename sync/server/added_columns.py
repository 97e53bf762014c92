"""Columns of the read model that a database is too old to have, for its migrations."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, LargeBinary, Text, inspect, text

from sync.server.tables import READ_MODEL


def add_missing_columns() -> None:
    """Each of them empty, which says nothing, as each row did before there was one. A table that
    a later migration makes is made whole.
    """
    known = inspect(op.get_bind())
    for table in READ_MODEL.values():
        if not known.has_table(table.name):  # a later migration makes it whole
            continue
        here = {column["name"] for column in known.get_columns(table.name)}
        for column in table.columns:
            if column.name not in here:
                op.add_column(table.name, _empty(column.name, column.type))


def _empty(name: str, kind: object) -> Column[object]:
    if isinstance(kind, LargeBinary):
        hexadecimal = "x''" if op.get_bind().dialect.name == "sqlite" else "'\\x'"
        return Column(name, LargeBinary, nullable=False, server_default=text(hexadecimal))
    if isinstance(kind, Text):
        return Column(name, Text, nullable=False, server_default="")
    return Column(name, BigInteger, nullable=False, server_default="0")
