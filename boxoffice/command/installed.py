"""What the commands of an installation share: it is opened, and closed whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.installation import Installation


def with_installation(data: Path | None, run: Callable[[Installation], None]) -> None:
    """Run on the installation of this folder, or of the user's own."""
    from boxoffice.platform.folders import data_folder
    from boxoffice.replica.database import failures_named
    from sync.installation import Installation

    with closing(Installation(data_folder(data))) as opened, failures_named(opened.path):
        run(opened)
