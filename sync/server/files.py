"""What the files of a server are called, for who looks for them in its folder."""

from __future__ import annotations

from pathlib import Path

DATABASE = "server.db"
WITNESS = "server.witness"


def url_of(data: Path, database_url: str | None) -> str:
    """Where a server on this folder keeps its rows: the SQLAlchemy URL."""
    return database_url or f"sqlite:///{(data / DATABASE).resolve()}"
