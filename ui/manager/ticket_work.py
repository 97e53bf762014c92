"""The layouts of a house's tickets, edited with a picture beside them.

Pictures are drawn on a lane of their own, the newest wish only; what cannot be drawn is said, and
the last picture stays. Nothing is kept before F9.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from shiboken6 import isValid

from boxoffice.errors import Refused
from printing.layout import Layout
from ui.bridge import Bridge, Lane
from ui.language import translate
from ui.manager.element_texts import fields_of, texts_of
from ui.manager.field_grid import Unreadable
from ui.manager.layout_draft import Draft
from ui.manager.layout_drawing import Wish, picture, save
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.ticket_page import TicketPage
from ui.manager.ticket_words import element_word
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.table import Line

PAUSE_MS = 120
"""After the last key: drawing costs a few hundredths of a second, and only the newest counts."""
WIDE = 1.4
"""Papers so much wider than high lie above their elements."""


class TicketWork(PageWork):
    """One paper at a time."""

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look) -> None:
        super().__init__()
        self._office, self._bridge = office, bridge
        self.page = TicketPage(look)
        self.draft: Draft | None = None
        self._drawing = self._again = False
        self._said_of_picture = False
        """Whether what stands below is why the last picture could not be drawn."""
        self._wrong = ""
        """The field that cannot be read."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        self.page.turned.connect(self._turn)
        self.page.edited.connect(self._edit)
        self.page.logo_asked.connect(self._choose_logo)
        self.page.table.chosen.connect(self._choose)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Of that page."""
        return self.page.fields()

    def front(self, page: QWidget) -> QWidget:
        """The elements."""
        return self.page.table

    def reread(self, page: QWidget) -> None:
        """The first time it is read; what somebody changes stays on the screen."""
        if self.draft is None:
            self._read()

    def _read(self) -> None:
        """As tickets of the house look now on this paper."""
        from printing.layout_file import default_layout, read_layout  # not before it is looked at
        from printing.own_font import take_files

        paper = str(self.page.paper.key())
        kept = self._office.layout(paper)
        refused: Refused | None = None
        take_files(kept or b"", self._office.layout_file)
        try:
            layout = read_layout(kept) if kept else default_layout(paper)
        except Refused as error:  # a font that is not here, or of a newer program
            refused = error
            if kept and error.code == "layout_font":
                layout = read_layout(kept, any_font=True)
            else:
                layout = default_layout(paper)
        self.draft, self._wrong = Draft(layout), ""
        self.page.lie(wide=layout.width > WIDE * layout.height)
        self._show()
        self._hint() if refused is None else self.page.say(words(refused))

    # What is shown

    def _show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.page.show_elements(_lines(draft.layout), draft.chosen)
        part = draft.part()
        texts = texts_of(draft.layout, part)
        if part is None:
            texts["logo"] = draft.logo
            self.page.offer_fonts(draft.layout.own_font.name if draft.layout.own_font else "")
        self.page.show_fields(fields_of(part), texts)
        self._timer.start()

    def _choose(self, number: object) -> None:
        if self.draft is not None and isinstance(number, int) and not self._wrong:
            self.draft.choose(number)
            self._show()

    def _hint(self) -> None:
        keys = translate(
            "Layouts",
            "F9: for the whole house · Alt+N: new · Alt+D: away · Ctrl+Z: undo · Alt+R: as it came",
        )
        self.page.say(Message(keys, tone="muted"))

    def _turn(self) -> None:
        """Another paper, or another sample of the same one."""
        draft = self.draft
        if draft is None or draft.layout.name == self.page.paper.key():
            self._timer.start()
        elif draft.is_changed():
            self.page.stay(draft.layout.name)
            unsaved = translate("Layouts", "This paper is changed and not saved")
            keys = translate("Layouts", "F9 saves it; Esc takes the changes back")
            self.page.say(Message(unsaved, keys, tone="warning"))
        else:
            self._read()

    # What is changed

    def _edit(self) -> None:
        """A key in a field: the picture follows, as far as it can be read."""
        if self.draft is None:
            return
        try:
            self.draft.type(self.page.said(), self.page.words)
        except Unreadable as error:
            self._wrong = error.name
            text = translate("Forms", "“{field}” cannot be read").format(field=error.word)
            self.page.say(Message(text, tone="warning"))
            return
        self._wrong = ""
        self._timer.start()

    def new(self, page: QWidget) -> bool:
        """Alt+N: one more element, behind the last."""
        if self.draft is not None and not self._wrong:
            self.draft.add(str(self.page.kind.key()))
            self._show()
            self.enter(page, None)
        return True

    def let_go(self, page: QWidget) -> None:
        """Alt+D: without this element."""
        if self.draft is not None:
            self._wrong = ""
            self.draft.drop()
            self._show()

    def undo(self, page: QWidget) -> None:
        """Ctrl+Z: as it was before."""
        if self.draft is not None and self.draft.undo():
            self._wrong = ""
            self._show()
            self._hint()

    def reset(self, page: QWidget) -> None:
        """Alt+R: as it comes with the program, not saved yet."""
        from printing.layout_file import default_layout

        if self.draft is not None:
            self._wrong = ""
            self.draft.become(default_layout(self.draft.layout.name))
            self._show()

    def choose_file(self, page: QWidget) -> None:
        """Alt+L."""
        self._choose_logo()

    def _choose_logo(self) -> None:
        title = translate("Layouts", "Logo (PNG or JPEG)")
        path, _ = QFileDialog.getOpenFileName(self.page, title, "", "*.png *.jpg *.jpeg")
        if path:
            self.take_logo(path)

    def take_logo(self, path: str) -> None:
        """The logo of this file."""
        self._choose(0)
        self.page.inputs["logo"].setText(path)
        self._edit()

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """From the elements into the fields, and down them."""
        if self.draft is not None:
            names = fields_of(self.draft.part())
            inputs: list[QLineEdit] = [self.page.inputs[name] for name in names]
            at = inputs.index(focused) + 1 if focused in inputs else 0
            self.page.focus_field(names[at % len(names)])
        return True

    def back(self, page: QWidget) -> bool:
        """Esc: as it is saved; Ctrl+Z has the changes still."""
        draft = self.draft
        if draft is None or not (draft.is_changed() or self._wrong):
            return False
        self._wrong = ""
        draft.become(draft.saved)
        self._show()
        self._hint()
        return True

    # Pictures

    def draws(self) -> bool:
        """Whether a picture is still to come."""
        return self._drawing or self._timer.isActive()

    def _draw(self) -> None:
        if self.draft is None:
            return
        if self._drawing:
            self._again = True
            return
        self._drawing = True
        wish = Wish(self.draft.layout, self.draft.logo, str(self.page.sample.key()))
        self._bridge.run(lambda: picture(wish), self._drawn, self._not_drawn, Lane.PRINT)

    def _drawn(self, png: bytes) -> None:
        if not isValid(self.page):  # the window was closed meanwhile
            return
        self.page.preview.show_picture(png)
        if not self._wrong and self._said_of_picture:
            self._hint()
        self._said_of_picture = False
        self._once_more()

    def _not_drawn(self, error: BaseException) -> None:
        """The last picture stays; below it stands which element is wrong, and how."""
        if not isValid(self.page):
            return
        self._said_of_picture = True
        self.page.say(words(error))
        self._once_more()

    def _once_more(self) -> None:
        self._drawing = False
        if self._again:
            self._again = False
            self._draw()

    # Saving

    def carry_out(self, page: QWidget) -> bool:
        """F9: tickets of the whole house look so from now on."""
        if self.draft is not None and self._wrong:
            self._edit()
            self.page.focus_field(self._wrong)
        elif self.draft is not None:
            wish = Wish(self.draft.layout, self.draft.logo, "")
            self._bridge.run(lambda: save(self._office, wish), self._saved, self._refused)
        return True

    def _saved(self, layout: Layout) -> None:
        if self.draft is not None:
            self.draft.is_kept(layout)
        self._show()
        self.page.say(Message(translate("Layouts", "Saved for the whole house."), tone="good"))

    def _refused(self, error: BaseException) -> None:
        """The element that is meant is chosen, so that its fields are there."""
        if isinstance(error, Refused) and isinstance(where := error.params.get("where"), int):
            self._choose(where)
        self.page.say(words(error))


def _lines(layout: Layout) -> list[Line]:
    size = f"{layout.width:g} × {layout.height:g} mm"
    lines = [Line(0, ("", translate("Layouts", "paper"), size, "", ""), strong=True)]
    for number, one in enumerate(layout.elements, start=1):
        said = str(getattr(one, "text", ""))
        place = (f"{one.x:g}", f"{one.y:g}")
        lines.append(Line(number, (str(number), element_word(one), said, *place)))
    return lines
