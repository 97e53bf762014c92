"""The printers of this computer: what they are, where they answer, how their paper lies.

`Alt+T` prints a paper with rulers; what of them is missing is typed as the shift. The setting is
this computer's own file, not the house's, and counts from the next paper on.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.platform.counter_devices import (
    CounterDevices,
    PrinterSetting,
    read_devices,
    write_devices,
)
from printing.printer import PrinterStatus
from printing.printers import connecting, printer_of, usual_paper
from ui.bridge import Bridge, Lane
from ui.errand import Errand
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.field_grid import Asked, Typed, Unreadable
from ui.manager.form import FormPage
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.ticket_words import PAPERS
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.table import Column, Line

FARTHEST_MM = 20.0
DPI = (203, 200, 300, 600)
NAMES = ("tickets", "receipts", "documents")
_WORDS = {
    "tickets": QT_TRANSLATE_NOOP("Printers", "tickets"),
    "receipts": QT_TRANSLATE_NOOP("Printers", "receipts"),
    "documents": QT_TRANSLATE_NOOP("Printers", "reports and lists"),
}
_KINDS = {
    "files": QT_TRANSLATE_NOOP("Printers", "PDF files"),
    "system": QT_TRANSLATE_NOOP("Printers", "printer of the system"),
    "escpos": QT_TRANSLATE_NOOP("Printers", "receipt printer (ESC/POS)"),
    "zpl": QT_TRANSLATE_NOOP("Printers", "Zebra (ZPL)"),
    "fgl": QT_TRANSLATE_NOOP("Printers", "Boca (FGL)"),
}
_SAID = {
    PrinterStatus.READY: QT_TRANSLATE_NOOP("Printers", "the printer is ready"),
    PrinterStatus.PAPER_LOW: QT_TRANSLATE_NOOP("Printers", "the printer has little paper left"),
    PrinterStatus.BUSY: QT_TRANSLATE_NOOP("Printers", "the printer is busy"),
    PrinterStatus.UNKNOWN: QT_TRANSLATE_NOOP("Printers", "the printer cannot say how it is"),
}


def printers_page(look: Look) -> FormPage:
    """Printers."""
    usual = translate("Printers", "the usual one")
    no, yes = translate("Layouts", "no"), translate("Layouts", "yes")
    return FormPage(
        look,
        translate("Printers", "Printers of this computer"),
        (
            Column(translate("Printers", "for"), 196),
            Column(translate("Printers", "printer")),
            Column(translate("Printers", "where"), 220),
            Column(translate("Printers", "shift (mm)"), 148),
        ),
        (
            Asked(
                "kind", translate("Printers", "printer"), Typed.CHOICE,
                tuple((kind, translate("Printers", word)) for kind, word in _KINDS.items()),
            ),
            Asked("at", translate("Printers", "where (192.168.1.61, a queue, a folder)")),
            Asked(
                "paper", translate("Printers", "paper of tickets"), Typed.CHOICE,
                (("", usual), *PAPERS.items()),
            ),
            Asked(
                "dpi", translate("Printers", "dots an inch"), Typed.CHOICE,
                tuple((dpi, str(dpi)) for dpi in DPI),
            ),
            Asked("right", translate("Printers", "shift to the right (mm)")),
            Asked("down", translate("Printers", "shift down (mm)")),
            Asked(
                "one_way", translate("Printers", "its line brings no answers"), Typed.CHOICE,
                ((False, no), (True, yes)),
            ),
        ),
        makes_new=False,
        lines=len(NAMES),
    )  # fmt: skip


class PrintersWork(PageWork):
    """One form, of three printers. `folder` is this installation's; None: there is none here."""

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look, folder: Path | None) -> None:
        super().__init__()
        self._office, self._folder = office, folder
        self.page = printers_page(look)
        self.page.chosen.connect(self._fill)
        self._errand = Errand(bridge, self._failed, Lane.PRINT)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Table and fields."""
        return (self.page.table, *self.page.inputs.values())

    def front(self, page: QWidget) -> QWidget:
        """The three printers."""
        return self.page.table

    def reread(self, page: QWidget) -> None:
        """As the file says; what is typed stays."""
        devices = self._devices()
        self.page.show_lines(
            [Line(name, _texts(name, _setting(devices, name)), "printer") for name in NAMES]
        )

    def _devices(self) -> CounterDevices:
        return read_devices(self._folder) if self._folder is not None else CounterDevices()

    def _fill(self, key: object) -> None:
        if not isinstance(key, str):
            return
        setting = _setting(self._devices(), key)
        self.page.fill(
            key, translate("Printers", _WORDS[key]),
            {
                "kind": setting.kind, "at": setting.at, "paper": setting.paper,
                "dpi": setting.dpi, "one_way": setting.one_way,
                "right": _mm(setting.shift_x_mm), "down": _mm(setting.shift_y_mm),
            },
        )  # fmt: skip
        hint = translate("Printers", "F9: save · Alt+T: print a test with rulers")
        self.page.say(Message(hint, tone="muted"))

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Down the fields."""
        self.page.enter(focused)
        return True

    def typed(self) -> PrinterSetting:
        """What the fields say. Raises Unreadable, Refused("printer_address")."""
        said: dict[str, Any] = self.page.values()
        setting = PrinterSetting(
            said["kind"], said["at"], said["paper"], said["dpi"], said["one_way"],
            _shift(said["right"], "right", translate("Printers", "shift to the right (mm)")),
            _shift(said["down"], "down", translate("Printers", "shift down (mm)")),
        )  # fmt: skip
        if setting.kind not in {"files", "system"}:
            connecting(setting.at)
        return setting

    def carry_out(self, page: QWidget) -> bool:
        """F9: from the next paper on."""
        self._with_setting(self._save)
        return True

    def test(self, page: QWidget) -> None:
        """Alt+T: a paper with rulers, without any shift, from what the fields say now."""
        self._with_setting(self._print_test)

    def _with_setting(self, act: Callable[[str, PrinterSetting], None]) -> None:
        name = self.page.key
        if self._errand.busy or not isinstance(name, str):
            return
        try:
            setting = self.typed()
        except Unreadable as error:
            said = translate("Forms", "“{field}” cannot be read").format(field=error.word)
            safe = translate("Forms", "nothing was saved, what you typed is kept")
            self.page.say(Message(said, safe, tone="warning"))
            self.page.inputs[error.name].setFocus()
        except BoxOfficeError as error:
            self.page.say(words(error))
        else:
            act(name, setting)

    def _save(self, name: str, setting: PrinterSetting) -> None:
        folder = self._folder
        if folder is None:
            self.page.say(
                Message(translate("Printers", "There is no computer's own setting here."))
            )
            return
        kept = None if setting == PrinterSetting() else setting
        self._errand.run(
            lambda: self._write(folder, replace(self._devices(), **{name: kept})),
            lambda _: self._saved(),
        )

    def _write(self, folder: Path, devices: CounterDevices) -> None:
        try:
            write_devices(folder, devices)
        except OSError as error:
            raise Unavailable("folder_unusable", path=str(folder)) from error
        self._office.printers_changed()

    def _saved(self) -> None:
        self.reread(self.page)
        said = translate("Printers", "Saved. It counts from the next paper on.")
        self.page.say(Message(said, tone="good"))

    def _print_test(self, name: str, setting: PrinterSetting) -> None:
        folder = self._folder or Path()
        self.page.say(Message(translate("Printers", "A test is on its way to the printer.")))
        self._errand.run(lambda: _tested(name, setting, folder), self._tested)

    def _tested(self, status: PrinterStatus) -> None:
        how = translate("Printers", _SAID.get(status, _SAID[PrinterStatus.UNKNOWN]))
        now = translate(
            "Printers", "what of the rulers is missing at the left and the top is the shift"
        )
        self.page.say(Message(translate("Printers", "Printed"), how, now, tone="good"))

    def _failed(self, error: BaseException) -> None:
        self.page.say(words(error))


def _setting(devices: CounterDevices, name: str) -> PrinterSetting:
    found: PrinterSetting | None = getattr(devices, name)
    return found or PrinterSetting()


def _texts(name: str, setting: PrinterSetting) -> tuple[str, ...]:
    shift = (setting.shift_x_mm, setting.shift_y_mm)
    said = " / ".join(map(_mm, shift)) if any(shift) else ""
    kind = translate("Printers", _KINDS[setting.kind])
    return (translate("Printers", _WORDS[name]), kind, setting.at, said)


def _mm(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _shift(typed: str, name: str, word: str) -> float:
    try:
        value = float(typed.replace(",", ".") or "0")
    except ValueError:
        raise Unreadable(name, word) from None
    if not abs(value) <= FARTHEST_MM:  # also what is no number at all
        raise Unreadable(name, word)
    return value


def _tested(name: str, setting: PrinterSetting, folder: Path) -> PrinterStatus:
    """How the printer says it is, after a paper. Raises Unavailable("printer_…")."""
    from printing.trial_paper import trial_paper

    printer = printer_of(replace(setting, shift_x_mm=0.0, shift_y_mm=0.0), folder / "papers")
    status = printer.status()
    printer.print_pdf(trial_paper(name, usual_paper(setting)), f"test-{name}")
    return status
