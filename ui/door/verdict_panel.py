"""The verdict: one large panel that is read from three metres.

At once, without movement: colour, icon, word. A good verdict shrinks to a line after 4 seconds;
every other stays until the next scan.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from boxoffice.views import ScanResult
from ui.door.verdicts import FACES, GOOD, Face, Said
from ui.language import translate
from ui.theme import Look

SHRINKS_AFTER_MS = 4000
EDGE = 8
CLEAR = 16
"""From the panel's edge to what stands within its frame."""
MARGIN = 32
LOW = 560
"""A lower panel has no room for the icon above the word: it stands at right."""
LOW_TOP = 18
LEAST = 214
"""Word, seat and KIJK NA fit above each other, on a screen of 768 at 150 %."""
FLAT = 400
"""And a flat one, above the side column of a narrow screen, wants the word at its smallest."""
REST_SIZES = (56, 48, 40)
LINE = 72
"""Height of the line that stays of a good verdict."""
WAITING = 32
"""Height of the line at the foot that says what waits behind the verdict."""
SECOND, BAND = 52, 96
"""Heights of the second line and of KIJK NA. Where one must go, it is never what to look at."""
FACT = 24
"""Characters; what is longer is a sentence, and breaks where it must."""
WORD_SIZES = (116, 96, 84, 72)
"""The word is as large as fits; never below 72 px (screens.md §5)…"""
FLAT_SIZES = (72, 60, 52)
"""… but at 200 %, where each of them is two of the screen's."""
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VerdictPanel(QWidget):
    """Paints the answer to the last scan, or that the door is ready."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._face: Face | None = None
        self._said: Said | None = None
        self._small = False
        self._good = False
        self._beside = 0
        """What the icon takes of the lines under the word."""
        self._ready = ""
        self._alone = ""
        self._waiting = ""
        self.setMinimumHeight(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Door", "Verdict"))
        self._shrink = QTimer(self)
        self._shrink.setSingleShot(True)
        self._shrink.setInterval(SHRINKS_AFTER_MS)
        self._shrink.timeout.connect(self.shrink)

    def show_result(self, result: ScanResult, said: Said) -> None:
        """Show an answer at once."""
        self._face, self._said, self._small = FACES[result.verdict], said, False
        self._good = result.verdict in GOOD
        if self._good:
            self._shrink.start()
        else:
            self._shrink.stop()
        self._tell(said)

    def show_said(self, said: Said, tone: str, icon: str) -> None:
        """Show something that is no verdict: a scan that could not be decided."""
        self._face, self._said, self._small = Face(tone, icon, ""), said, False
        self._good = False
        self._shrink.stop()
        self._tell(said)

    def _tell(self, said: Said) -> None:
        """To the eyes, and to a screen reader: aloud, before what it was reading."""
        self.setAccessibleDescription(said.line())
        aloud = QAccessibleAnnouncementEvent(self, said.line())
        aloud.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(aloud)
        self.update()

    def show_ready(self, detail: str, alone: str = "") -> None:
        """What stands under KLAAR at rest; `alone` in amber where other doors are not seen."""
        if (detail, alone) != (self._ready, self._alone):
            self._ready, self._alone = detail, alone
            self.update()

    def show_waiting(self, what: str) -> None:
        """What this came in front of, and how one comes back to it."""
        self._waiting = what
        self.update()

    def shrink(self) -> None:
        """To the line that stays."""
        self._small = True
        self.update()

    def clear(self) -> None:
        """Esc: the verdict away."""
        self._face, self._said = None, None
        self.setAccessibleDescription("")
        self.update()

    def says(self) -> Said | None:
        """What is on it now."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rest, line, or the full verdict."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        end = 0
        if self._said is None or self._face is None or self._small:
            self._paint_rest(painter)
        else:
            end = self._paint_verdict(painter, self._face, self._said)
        if self._waiting and end <= self.height() - WAITING:
            self._paint_waiting(painter)

    def _paint_waiting(self, painter: QPainter) -> None:
        """At the very foot, over the frame; on a screen too low for both, the verdict stays."""
        line = self.rect().adjusted(0, self.height() - WAITING, 0, 0)
        painter.fillRect(line, self._look.colour("panel"))
        painter.setFont(self._look.font("strong"))
        painter.setPen(self._look.colour("text"))
        text = translate("Door", "Esc, or type on: {what}").format(what=self._waiting)
        painter.drawText(line.adjusted(MARGIN, 0, -MARGIN, 0), LEFT_MIDDLE, text)

    def _paint_rest(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._look.colour("window"))
        stays = self._said is not None and self._face is not None
        flat = self.height() < FLAT
        free = self.rect().adjusted(MARGIN, LINE if stays and flat else 0, -MARGIN, 0)
        middle = free.center().y() - (40 if flat else 0)
        if not flat:
            icon = self._look.pixmap("scanner", "muted", 96)
            painter.drawPixmap(free.center().x() - 48, middle - 170, icon)
        ready = translate("Door", "READY · scan a ticket")
        painter.setFont(word_font(self._look, ready, free.width(), REST_SIZES))
        painter.setPen(self._look.colour("text"))
        centred = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRect(free.left(), middle - 36, free.width(), 72), centred, ready)
        painter.setFont(self._look.font("title"))
        painter.setPen(self._look.colour("muted"))
        below = QRect(free.left(), middle + (36 if flat else 48), free.width(), 36)
        painter.drawText(below, centred, self._ready)
        if self._alone:
            painter.setPen(self._look.colour("warning"))
            words = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(below.translated(0, 40).adjusted(0, 0, 0, 40), words, self._alone)
        if self._said is not None and self._face is not None:
            self._paint_line(painter, self._face, self._said)

    def _paint_line(self, painter: QPainter, face: Face, said: Said) -> None:
        line = QRect(0, 0, self.width(), LINE)
        painter.fillRect(line, self._look.colour(face.tone))
        painter.drawPixmap(24, 20, self._look.pixmap(face.icon, f"{face.tone}_on", 32))
        painter.setFont(self._look.font("place"))
        painter.setPen(self._look.colour(f"{face.tone}_on"))
        text = "   ".join(part for part in (said.word, said.seat) if part)
        painter.drawText(line.adjusted(72, 0, -24, 0), LEFT_MIDDLE, text)

    def _paint_verdict(self, painter: QPainter, face: Face, said: Said) -> int:
        """Gives where it ends, but for the foot."""
        on = "danger" if face.tone == "panel" else f"{face.tone}_on"
        painter.fillRect(self.rect(), self._look.colour(face.tone))
        painter.setPen(QPen(self._look.colour(on), EDGE))
        inset = EDGE / 2 + 4
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        text = "text" if face.tone == "panel" else on
        top = self._paint_head(painter, face.icon, on, text, said)
        if said.second and (not said.look or top + SECOND + BAND <= self.height()):
            top = self._draw_second(painter, said.second, top + 4)
        if said.look:
            top = self._draw_band(painter, said.look, top + (4 if self.height() < FLAT else 12))
        foot = self.height() - 76
        if said.foot and top <= foot:  # where there is no room, the foot is what goes
            painter.setPen(self._look.colour(text))
            self._draw(painter, said.foot, "place", foot)
        return top

    def _paint_head(self, painter: QPainter, icon: str, on: str, text: str, said: Said) -> int:
        """Icon, word and seat; gives where they end."""
        low, flat = self.height() < LOW, self.height() < FLAT
        side = 72 if flat else 112
        painter.setPen(self._look.colour(text))
        sizes = FLAT_SIZES if flat else WORD_SIZES
        aside = self.width() - 2 * MARGIN - side - 16
        room = aside if low else self.width() - 2 * MARGIN
        top = self._draw_word(painter, said.word, LOW_TOP if low else 168, room, sizes)
        at = QPoint(MARGIN + 8, 44)
        self._beside = 0
        if low:
            at = QPoint(self.width() - MARGIN - 8 - side, 20)
            if painter.fontMetrics().horizontalAdvance(said.word) > aside:
                at.setY(self.height() - side - 20)  # the longest words take all of their line
                self._beside = side + 16
        painter.drawPixmap(at, self._look.pixmap(icon, on, side))
        if said.seat:
            top = self._draw(painter, said.seat, "line2" if flat else "seat", top)
        return top

    def _draw_word(
        self, painter: QPainter, word: str, top: int, room: int, sizes: Sequence[int]
    ) -> int:
        font = word_font(self._look, word, room, sizes)
        painter.setFont(font)
        height = round(font.pixelSize() * 1.12)
        line = QRect(MARGIN, top, self.width() - 2 * MARGIN, height)
        painter.drawText(line, LEFT_MIDDLE | Qt.TextFlag.TextDontClip, word)  # accents stand above
        return top + height + 4

    def _draw(self, painter: QPainter, text: str, token: str, top: int, lines: int = 1) -> int:
        """Lines of text; whole ones only. Gives where they end."""
        painter.setFont(self._look.font(token))
        used = self._text_room(painter, text, top).height()
        line = painter.fontMetrics().lineSpacing()
        fit = max(1, min(lines, (self.height() - EDGE - top) // line))
        height = min(used, fit * line)
        room = QRect(MARGIN, top, self.width() - 2 * MARGIN - self._beside, height)
        painter.drawText(room, WRAPPED, text)
        return top + height

    def _text_room(self, painter: QPainter, text: str, top: int) -> QRect:
        room = QRect(MARGIN, top, self.width() - 2 * MARGIN - self._beside, 200)
        return painter.boundingRect(room, WRAPPED, text)

    def _draw_second(self, painter: QPainter, text: str, top: int) -> int:
        """In letters that leave room for all of it: what to do now stands at its end. A line ends
        between two facts, not within "4 minutes ago".
        """
        facts = text.split(" · ")
        text = " · ".join(one.replace(" ", "\N{NO-BREAK SPACE}") if len(one) < FACT else one
                          for one in facts) if len(facts) > 1 else text  # fmt: skip
        painter.setFont(self._look.font("line2"))
        fits = self._text_room(painter, text, top).bottom() <= self.height() - CLEAR
        return self._draw(painter, text, "line2" if fits else "place", top, lines=4)

    def _draw_band(self, painter: QPainter, look: str, top: int) -> int:
        height = min(48, self.height() - CLEAR - top) if self.height() < FLAT else 72
        band = QRect(MARGIN, top, self.width() - 2 * MARGIN, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("exit"))
        painter.drawRoundedRect(band, 8, 8)
        eye = self._look.pixmap("eye", "exit_on", 40)
        painter.drawPixmap(band.left() + 16, band.center().y() - 19, eye)
        painter.setPen(self._look.colour("exit_on"))
        text = translate("Door", "CHECK: {what}").format(what=look)
        painter.setFont(band_font(self._look, text, band.size()))
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, band.width() - 88
        )
        painter.drawText(band.adjusted(72, 0, -16, 0), LEFT_MIDDLE, shown)
        return band.bottom()


def band_font(look: Look, text: str, band: QSize) -> QFont:
    """Large where all of it stands within the band, its accents too."""
    font = look.font("line2")
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(text), metrics.tightBoundingRect(text).height()
    return font if wide <= band.width() - 88 and high + 8 <= band.height() else look.font("place")


def word_font(look: Look, word: str, room: int, sizes: Sequence[int] = WORD_SIZES) -> QFont:
    """The largest size at which the word fits."""
    font = look.font("verdict")
    for size in sizes:
        font.setPixelSize(size)
        if QFontMetrics(font).horizontalAdvance(word) <= room:
            break
    return font
