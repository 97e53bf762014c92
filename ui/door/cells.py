"""The door's cells of the status line, and what stands under KLAAR."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from boxoffice.views import DoorCounts, Link, SyncState
from scanner.source import SourceState
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.widgets.status_line import Cell

OLD_AFTER_MIN = 60
"""A copy older than this is too old to be trusted without a word (screens.md §5)."""


def ready_words(counts: DoorCounts, now_ms: int) -> str:
    """`412/412 tickets · 3 min oud`."""
    tickets = f"{counts.tickets_here}/{counts.tickets_known} tickets"
    if not counts.copied_ms:
        return tickets + " · " + translate("Door", "never copied")
    age = formats.age_minutes(counts.copied_ms, now_ms)
    return tickets + " · " + Counted.minutes_old(age)


def readiness_cell(
    counts: DoorCounts, sync: SyncState, now_ms: int, *, nobody: bool = False
) -> Cell:
    """Ready, incomplete or too old; and that this device is alone. `nobody`: nothing that comes in
    here is chosen.
    """
    if nobody:
        said = translate("Door", "nobody comes in here yet: F3")
        return Cell("sync", "triangle", said, "warning")
    detail = ready_words(counts, now_ms)
    old = not counts.copied_ms
    old = old or formats.age_minutes(counts.copied_ms, now_ms) > OLD_AFTER_MIN
    if old:
        return Cell(
            "sync",
            "hourglass",
            translate("Door", "copy too old: {detail}").format(detail=detail),
            "warning",
        )
    if counts.tickets_here < counts.tickets_known:
        said = translate("Door", "copying: {detail}").format(detail=detail)
        return Cell("sync", "sync", said, "warning")
    word = translate("Door", "ready: {detail}").format(detail=detail)
    if alone(sync):
        return Cell("sync", "cloud-cut", f"{word} · {link_words(sync)}", "offline")
    if late(sync):
        return Cell("sync", "hourglass", f"{word} · {link_words(sync)}", "warning")
    return Cell("sync", "tick-circle", word, "good")


def link_words(sync: SyncState) -> str:
    """How far this door sees."""
    if late(sync):
        return translate("Door", "other doors are seen late")
    if sync.link == Link.ONLINE:
        return translate("Door", "all doors connected")
    if sync.link == Link.HOUSE_ONLY:
        return translate("Door", "only this house")
    return translate("Door", "only this device")


def alone(sync: SyncState) -> bool:
    """Whether this door cannot know what the other doors see."""
    return sync.link in {Link.OFFLINE, Link.NEVER}


def late(sync: SyncState) -> bool:
    """Whether the server is there and yet no door is asked in time."""
    return sync.link == Link.ONLINE and sync.doors_late


def alone_words(sync: SyncState) -> str:
    """What being alone means, said at rest: it stays, because it stays true."""
    if late(sync):
        return translate(
            "Door", "the server is slow: double use at another door is seen a little later"
        )
    if not alone(sync):
        return ""
    return translate("Door", "only this device: double use at another door is not seen")


def camera_cell(states: Sequence[SourceState]) -> Cell:
    """Off, on, or away; then whoever scans by hand goes on."""
    camera = next((one for one in states if one.kind == "camera"), None)
    if camera is None:
        return Cell("camera", "camera", translate("Door", "camera: off"))
    if camera.there:
        return Cell("camera", "camera", translate("Door", "camera: on"), "good", camera.name)
    gone = translate("Door", "camera gone, hand scanner works")
    return Cell("camera", "camera", gone, "warning", camera.fault)


def scanner_cell(states: Sequence[SourceState], heard: Mapping[str, str]) -> Cell:
    """Each scanner by name and when it last spoke. A keyboard scanner cannot be asked whether it is
    there; it is always listened to.
    """
    devices = [one for one in states if one.kind != "camera"]
    gone = [one.name for one in devices if not one.there]
    spoke = [f"{name} {at}" for name, at in heard.items() if name not in gone]
    silent = [one.name for one in devices if one.there and one.name not in heard]
    away = [translate("Door", "{name}: not there").format(name=name) for name in gone]
    said = " · ".join([*away, *spoke, *silent])
    word = translate("Door", "scanner: {said}").format(said=said)
    if not said:
        word = translate("Door", "scanner: listening")
    return Cell("scanners", "scanner", word, "warning" if gone else "plain")


def sound_cell(audible: bool | None) -> Cell:
    """Audible, silent, or not tried yet."""
    if audible is False:
        return Cell("sound", "speaker-off", translate("Door", "sound: none"), "warning")
    return Cell("sound", "speaker", translate("Door", "sound: on"))
