"""How a printer is named on the command line, and told."""

from __future__ import annotations

from typing import Any, get_args

import click
from msgspec.structs import replace

from boxoffice.errors import Refused
from boxoffice.platform.counter_devices import PrinterKind, PrinterSetting

NONE = "none"
PAPERS = ("a6", "a4", "roll", "stock")
DPI = (200, 203, 300, 600)
FARTHEST_MM = 20.0


class PrinterName(click.ParamType[PrinterSetting]):
    """`KIND:WHERE [PAPER] [dpi=203] [shift=1.5,-0.5] [one-way]`, or `none`."""

    name = "printer"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> PrinterSetting:
        """What it says; `none` is PDF files in the usual folder."""
        first, *more = str(value).split() or [""]
        if first == NONE and not more:
            return PrinterSetting()
        kind, _, at = first.partition(":")
        if kind not in get_args(PrinterKind):
            self.fail(f"does not begin with one of {', '.join(get_args(PrinterKind))}", param, ctx)
        setting = PrinterSetting(kind, at)  # type: ignore[arg-type] # one of its words
        for word in more:
            changed = _with(setting, word)
            if changed is None:
                self.fail(f"has a word that means nothing here: {word}", param, ctx)
            setting = changed
        if kind not in {"files", "system"}:
            from printing.printers import connecting

            try:
                connecting(at)
            except Refused:
                self.fail(f"has no address like 192.168.1.60, /dev/usb/lp0: {at}", param, ctx)
        return setting


def _with(setting: PrinterSetting, word: str) -> PrinterSetting | None:
    """The setting with one more word; None when it is none."""
    name, equals, value = word.partition("=")
    if word in PAPERS:
        return replace(setting, paper=word)
    if word == "one-way":
        return replace(setting, one_way=True)
    if not equals:
        return None
    try:
        if name == "dpi" and int(value) in DPI:
            return replace(setting, dpi=int(value))
        across, down = (float(part) for part in value.split(","))
    except ValueError:
        return None
    if name != "shift" or not max(abs(across), abs(down)) <= FARTHEST_MM:
        return None
    return replace(setting, shift_x_mm=across, shift_y_mm=down)


def told(setting: PrinterSetting | None) -> str:
    """As it is typed."""
    if setting is None or setting == PrinterSetting():
        return "PDF files"
    words = [f"{setting.kind}:{setting.at}" if setting.at else setting.kind]
    words += [setting.paper] if setting.paper else []
    words += [f"dpi={setting.dpi}"] if setting.dpi != PrinterSetting().dpi else []
    shift = (setting.shift_x_mm, setting.shift_y_mm)
    words += [f"shift={shift[0]:g},{shift[1]:g}"] if any(shift) else []
    words += ["one-way"] if setting.one_way else []
    return " ".join(words)
