"""The cells of the status line from raw values: what each workplace says of its surroundings."""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.errors import Unavailable
from boxoffice.terminal import TerminalStatus
from boxoffice.views import (
    Identity,
    Link,
    OpenCard,
    OperatorView,
    PrintJobView,
    ShiftView,
    SyncState,
)
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.strings import Message, words
from ui.widgets.status_line import Cell


def sync_cell(state: SyncState, zone: str) -> Cell:
    """`online · 0 wachten`, `offline sinds 19:12 · 14 wachten`, and één kopie in amber."""
    count = state.waiting_events
    waiting = Counted.waiting(count)
    why = _why(state.problem)
    since = formats.clock(state.since_ms, zone)
    if state.link == Link.ONLINE:
        online = translate("Status", "online")
        word = f"{online} · {waiting}"
        if state.single_copy:
            one = translate("Status", "one copy")
            return Cell("sync", "disk", f"{word} · {one}", "warning", why, f"{online} · {one}")
        return Cell("sync", "cloud", word, "good", why, f"{online} · {count}")
    if state.link == Link.HOUSE_ONLY:
        word = translate("Status", "house only · internet gone since {time}").format(time=since)
        brief = translate("Status", "house only")
        return Cell("sync", "house-link", f"{word} · {waiting}", "warning", why, brief)
    if state.link == Link.NEVER:
        brief = translate("Status", "no server yet")
        return Cell("sync", "cloud-cut", f"{brief} · {waiting}", "offline", why, brief)
    word = translate("Status", "offline since {time}").format(time=since)
    brief = translate("Status", "offline · {count}").format(count=count)
    return Cell("sync", "cloud-cut", f"{word} · {waiting}", "offline", why, brief)


def conflict_cells(state: SyncState) -> tuple[Cell, ...]:
    """A cell only when there is a conflict."""
    if not state.open_conflicts:
        return ()
    count = state.open_conflicts
    word = Counted.conflicts(count)
    return (Cell("conflict", "diamond", word, "danger", brief=str(count)),)


def printer_cell(jobs: Sequence[PrintJobView]) -> Cell:
    """Ready, so many waiting, or trouble."""
    failed = [job for job in jobs if job.state in {"failed", "unsure"}]
    waiting = sum(job.state in {"queued", "sent"} for job in jobs)
    if failed:
        count = len(failed)
        paper_out = failed[0].detail == "printer_paper_out"
        word = Counted.printer_paper_out(count) if paper_out else Counted.printer_failed(count)
        brief = f"{translate('Status', 'printer')} · {count}"
        return Cell("printer", "paper-out", word, "danger", failed[0].detail, brief)
    if waiting:
        brief = f"{translate('Status', 'printer')} · {waiting}"
        return Cell("printer", "queue", Counted.printer_waiting(waiting), brief=brief)
    word, brief = translate("Status", "printer: ready"), translate("Status", "printer")
    return Cell("printer", "printer", word, brief=brief)


def terminal_cell(status: TerminalStatus | None, cards: Sequence[OpenCard]) -> Cell:
    """Ready, busy, not there, or no terminal at all (None): cards go by hand. What nobody knows of
    a card stands before all of that.
    """
    if cards:
        return Cell("terminal", "terminal", translate("Status", "card: unknown"), "danger")
    if status is None:
        word, brief = translate("Status", "card by hand"), translate("Status", "by hand")
        return Cell("terminal", "terminal", word, brief=brief)
    if status is TerminalStatus.UNREACHABLE:
        word = translate("Status", "terminal: does not answer")
        return Cell("terminal", "terminal", word, "warning")
    busy = status is TerminalStatus.BUSY
    word = translate("Status", "terminal: busy") if busy else translate("Status", "terminal: ready")
    brief = word if busy else translate("Status", "terminal")
    return Cell("terminal", "terminal", word, brief=brief)


def shift_cell(shift: ShiftView | None, zone: str) -> Cell:
    """`sessie 14 · 18:02`."""
    if shift is None:
        return Cell("shift", "drawer", translate("Status", "till closed"), "warning")
    word = translate("Status", "shift {number} · {time}").format(
        number=shift.number, time=formats.clock(shift.opened_ms, zone)
    )
    brief = translate("Status", "shift {number}").format(number=shift.number)
    return Cell("shift", "drawer", word, brief=brief)


def no_shift_cell() -> Cell:
    """A manager's computer need not have a till: nothing to be warned of."""
    return Cell("shift", "drawer", translate("Status", "no till here"))


def operator_cell(operator: OperatorView | None) -> Cell:
    """Who works here."""
    name = operator.name if operator else translate("Status", "nobody logged in")
    brief = name.split()[0] if operator and name else ""
    return Cell("operator", "person", name, "plain" if operator else "warning", brief=brief)


def clock_is_off(state: SyncState) -> bool:
    """More than a minute off the server's, and surely so."""
    return abs(state.clock_offset_ms) > 60_000 + state.clock_error_ms


def clock_cell(now_ms: int, identity: Identity, state: SyncState) -> Cell:
    """The wall clock; amber when it is more than a minute off the server's."""
    word = formats.clock(now_ms, identity.zone, seconds=True)
    off = clock_is_off(state)
    return Cell("clock", "clock", word, "warning" if off else "plain")


def explained(cell: Cell) -> Message:
    """A cell that somebody pressed, said at length: no button does nothing."""
    tone = {"danger": "danger", "warning": "warning", "offline": "warning"}.get(cell.tone, "info")
    return Message(cell.word, cell.detail, tone=tone, icon=cell.icon)


def _why(problem: str) -> str:
    """The words of the code that ended the connection."""
    return words(Unavailable(problem)).line() if problem else ""
