"""Copies on a schedule, on a thread of its own: nobody at a counter waits for them."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from boxoffice.clock import Clock
from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.platform.backup_plan import BackupPlan, is_there, read_plan
from boxoffice.platform.rounds import Rounds
from boxoffice.replica.backup import back_up, copies, is_whole, sweep
from boxoffice.replica.database import as_ours

log = logging.getLogger("boxoffice.backup")

LOOK_S = 60.0
FIRST_LOOK_S = 20.0
"""A copy reads the whole database: not while the desk draws itself."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How the copies stand: where they go (empty: nowhere), when the newest was made (UTC ms, 0:
    never), and why the last one failed (a stable code; empty: it did not).
    """

    folder: str = ""
    made_ms: int = 0
    failed: str = ""


class BackupKeeper:
    """Makes the copies of one installation until it is stopped."""

    def __init__(self, data: Path, database: Path, device: bytes, clock: Clock) -> None:
        self._data = data
        self._database = database
        self._device = device
        self._clock = clock
        self._rounds = Rounds("backup", self.look, LOOK_S, FIRST_LOOK_S)
        self.kept = Kept()

    def start(self) -> None:
        """Begin to look whether a copy is due."""
        self._rounds.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End; a copy under way is left, and made again another time."""
        self._rounds.stop(timeout_s)

    def look(self) -> None:
        """One look: a copy when it is due. Never raises: what went wrong stands in `kept`."""
        plan = read_plan(self._data)
        try:
            self.kept = self._as_planned(plan)
        except Exception as error:
            known = as_ours(error)
            code = known.code if isinstance(known, BoxOfficeError) else "backup_failed"
            log.warning("no copy made: %s", known, exc_info=code == "backup_failed")
            self.kept = Kept(plan.folder, self.kept.made_ms, code)

    def _as_planned(self, plan: BackupPlan) -> Kept:
        sweep(self._database)
        if not plan.folder:
            return Kept()
        folder = Path(plan.folder)
        if not is_there(plan, self._data):
            raise Unavailable("folder_unusable", path=plan.folder)
        now = datetime.fromtimestamp(self._clock.wall_ms() / 1000, UTC)
        # Copies from after now were made by a clock that ran ahead: they say nothing of how old.
        made = (one for one in copies(folder, self._device) if one.made <= now)
        newest = next((one for one in made if is_whole(one.path)), None)
        if newest is None or (now - newest.made).total_seconds() >= plan.every_min * 60:
            newest = back_up(self._database, folder, self._device, now, plan.keep)
        return Kept(plan.folder, round(newest.made.timestamp() * 1000))
