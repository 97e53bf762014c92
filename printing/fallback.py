"""The lists of an evening, written as PDF by themselves before it begins.

When everything electronic fails, the house goes on with paper that lies there already: who may go
in, by name and by place, and the plan with what is free. They are written anew while they change,
to each folder that is named: one on this computer, one on a stick.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from msgspec.structs import replace

from boxoffice.catalog.programme import Performance
from boxoffice.clock import local_from_ms
from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.ids import HouseId
from boxoffice.papers import DoorPaper, EveningPaper, SeatPlanPaper
from boxoffice.platform.rounds import Rounds
from boxoffice.platform.whole_file import safe_name, write_whole
from boxoffice.queries.evening_lists import EveningLists
from boxoffice.queries.papers import Stationery
from boxoffice.queries.performances import lately, starts_ms
from boxoffice.replica.database import as_ours
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from printing.spool import render

log = logging.getLogger("boxoffice.print")

BEFORE_MS = 3 * 60 * 60 * 1000
"""From three hours before the start: while there is time to print them."""
AFTER_MS = 60 * 60 * 1000
"""Until an hour behind it, when the last have come."""
LOOK_S = 300.0
FIRST_LOOK_S = 20.0
"""What draws them is imported then: not while the desk draws itself."""

KEPT_DAYS = 7
BY_NAME, BY_PLACE, PLAN = ("1-by-name.pdf", "2-by-place.pdf", "3-plan.pdf")
NAMED_LISTS = (BY_NAME, BY_PLACE)
"""Those that name customers."""

EveningList = EveningPaper | DoorPaper | SeatPlanPaper
_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Written:
    """How the lists stand: when they were last looked over (UTC ms, 0: never), for how many
    performances, and why not (a stable code; empty: they are there).
    """

    at_ms: int = 0
    performances: int = 0
    failed: str = ""


class Fallback:
    """Writes the lists of one installation until it is stopped."""

    def __init__(self, replica: Replica, stationery: Stationery, folders: Sequence[Path]) -> None:
        self._replica = replica
        self._stationery = stationery
        self._lists = EveningLists(replica, stationery)
        self._folders = tuple(folders)
        self._known: dict[Path, bytes] = {}
        self._rounds = Rounds("fallback", self.look, LOOK_S, FIRST_LOOK_S)
        self.written = Written()

    def start(self) -> None:
        """Begin to look which evening is near."""
        self._rounds.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End after the list under way."""
        self._rounds.stop(timeout_s)

    def look(self) -> None:
        """One look. Never raises: what went wrong first stands in `written`, and every other list
        and folder is tried all the same.
        """
        told: dict[str, str] = {}
        near = _told_apart(self._near(told))
        for within, performance in near:
            self._write(performance, within, told)
        shared = {_folder_of(performance) for _, performance in near} - {name for name, _ in near}
        for folder in self._folders:
            with _tried(told), _of_folder(folder):
                self._clear(folder, shared)
        if told:
            code = next(iter(told.values()))
            self.written = Written(self.written.at_ms, self.written.performances, code)
        else:
            self.written = Written(self._replica.clock.wall_ms(), len(near))

    def _near(self, told: dict[str, str]) -> list[Performance]:
        """Performances of this house that begin soon, or have just begun. One whose beginning
        cannot be read is told, and holds up no other.
        """
        store, now = self._replica.reader(), self._replica.clock.wall_ms()
        listed: list[Performance] = []
        with _tried(told):
            listed = lately(self._stationery.catalogue.performances(store), now)
        near: list[Performance] = []
        for one in listed:
            with _tried(told):
                if one.house == self._replica.house and self._is_near(store, one, now):
                    near.append(one)
        return near

    def _is_near(self, store: RowStore, one: Performance, now: int) -> bool:
        """Raises ValueError or LookupError for a beginning that is none."""
        datetime.fromisoformat(one.starts_local)
        starts = starts_ms(store, HouseId(self._replica.house), one.id)
        return -BEFORE_MS <= now - starts <= AFTER_MS

    def _write(self, performance: Performance, within: str, told: dict[str, str]) -> None:
        """What is only announced has no plan yet, and nothing of it is missing."""
        with _tried(told):
            self._put(f"{within}/{BY_NAME}", self._lists.by_name(performance.id), told)
        with _tried(told):
            self._put(f"{within}/{BY_PLACE}", self._lists.by_place(performance.id), told)
        if performance.plan:
            with _tried(told):
                self._put(f"{within}/{PLAN}", self._lists.plan(performance.id), told)

    def _put(self, name: str, paper: EveningList, told: dict[str, str]) -> None:
        """In each folder; a list on which nothing has changed keeps the time at which it did."""
        said = _encode(replace(paper, printed_local=paper.starts_local))
        paths = [folder / name for folder in self._folders]
        wanted = [path for path in paths if self._known.get(path) != said or not _is_there(path)]
        if not wanted:
            return
        data = render(paper)
        for path in wanted:
            with _tried(told), _of_folder(path.parent):
                write_whole(path, data)
                self._known[path] = said

    def _clear(self, folder: Path, shared: set[str]) -> None:
        """Lists with names on them go a week after their evening, and those of a folder that two
        performances would share at once. Raises OSError.
        """
        now = local_from_ms(self._replica.clock.wall_ms(), "UTC")
        last = (now - timedelta(days=KEPT_DAYS)).date().isoformat()
        for old in folder.glob("????-??-?? ???? *"):
            if old.is_dir() and (old.name < last or old.name in shared):
                for path in old.glob("?-*.pdf"):
                    path.unlink(missing_ok=True)
                with suppress(OSError):  # somebody keeps something else there
                    old.rmdir()


@contextmanager
def _tried(told: dict[str, str]) -> Iterator[None]:
    """One thing fails by itself: said once in the log, kept in `told` as its words and its code."""
    try:
        yield
    except Exception as error:
        known = as_ours(error)
        code = known.code if isinstance(known, BoxOfficeError) else "paper_not_drawn"
        if str(known) not in told:
            log.warning("not all lists written: %s", known, exc_info=code == "paper_not_drawn")
        told[str(known)] = code


@contextmanager
def _of_folder(folder: Path) -> Iterator[None]:
    """An OSError within is a folder that cannot be written."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable("printer_folder", folder=str(folder), reason=reason) from error


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # writing it will say why
        return False


def _told_apart(near: Sequence[Performance]) -> list[tuple[str, Performance]]:
    """Each with its folder. Two that would share one are told apart by their hall, and by a piece
    of their id in one hall.
    """
    named = [(_folder_of(one), one) for one in near]
    for more in (_hall_of, _piece_of):
        taken = Counter(name.casefold() for name, _ in named)  # one folder on most disks
        named = [
            (f"{name} {more(one)}".strip() if taken[name.casefold()] > 1 else name, one)
            for name, one in named
        ]
    return named


def _folder_of(of: Performance) -> str:
    """`2026-11-27 2000 Florissant`, whatever a file system thinks of the title."""
    title = safe_name(of.title, 60, also=".").strip(" -")
    starts = datetime.fromisoformat(of.starts_local)
    return f"{starts:%Y-%m-%d %H%M} {title or _hall_of(of)}".strip()


def _hall_of(of: Performance) -> str:
    return safe_name(of.hall, 40, also=".").strip(" -")


def _piece_of(of: Performance) -> str:
    return of.id.hex()[-8:]
