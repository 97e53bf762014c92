"""Where an installation keeps its data when nobody says otherwise."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def data_folder(chosen: Path | None) -> Path:
    """The chosen folder, or the user's own data folder for boxoffice."""
    return chosen if chosen is not None else user_data_path("boxoffice", appauthor=False)
