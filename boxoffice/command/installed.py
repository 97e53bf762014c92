"""What the commands of an installation share: it is opened, and closed whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.installation import Installation


def with_office(data: Path | None, run: Callable[[Installation], None]) -> None:
    """Run what a door or a hub may not do. Refused("wrong_device") there: its server would keep it
    aside, and whoever typed it would take it for done.
    """

    def fitting(opened: Installation) -> None:
        opened.require_fit()
        run(opened)

    with_installation(data, fitting)


def with_installation(data: Path | None, run: Callable[[Installation], None]) -> None:
    """Run on the installation of this folder, or of the user's own."""
    from boxoffice.platform.folders import data_folder
    from boxoffice.replica.database import failures_named
    from sync.installation import Installation

    with closing(Installation(data_folder(data))) as opened, failures_named(opened.path):
        run(opened)
