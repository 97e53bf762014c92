"""Numbers by key position, money with every decimal sign (screens.md §1 rule 2)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui import formats
from ui.theme import Look
from ui.widgets.fields import MoneyField, NumberField, TextField

KEYPAD = Qt.KeyboardModifier.KeypadModifier
NONE = Qt.KeyboardModifier.NoModifier


def key(code: Qt.Key, text: str = "", held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """A key press as the system sends it."""
    return QKeyEvent(QEvent.Type.KeyPress, code, held, text)


@pytest.mark.parametrize(("sign", "digit"), [*zip("&é\"'(§è!çà", "1234567890", strict=True)])
def test_the_belgian_top_row_is_digits(qtbot: QtBot, look: Look, sign: str, digit: str) -> None:
    """Without Shift, as nobody at a counter wants to think of it."""
    field = NumberField(look)
    qtbot.addWidget(field)
    field.keyPressEvent(key(Qt.Key.Key_1, "1"))
    field.keyPressEvent(key(Qt.Key.Key_unknown, sign))
    assert field.text() == f"1{digit}"


def test_shift_ampersand_on_another_layout_is_no_digit(qtbot: QtBot, look: Look) -> None:
    """On a US keyboard Shift+7 gives `&`; that is not a 1."""
    field = NumberField(look)
    qtbot.addWidget(field)
    field.keyPressEvent(key(Qt.Key.Key_Ampersand, "&", Qt.KeyboardModifier.ShiftModifier))
    assert field.text() == ""


@pytest.mark.parametrize(
    ("code", "digit"),
    [(Qt.Key.Key_End, "1"), (Qt.Key.Key_Clear, "5"), (Qt.Key.Key_Up, "8")],
)
def test_the_keypad_counts_without_numlock(
    qtbot: QtBot, look: Look, code: Qt.Key, digit: str
) -> None:
    """Its keys come as arrows then; only the keypad's, never the arrows beside it."""
    field = NumberField(look)
    qtbot.addWidget(field)
    field.keyPressEvent(key(code, "", KEYPAD))
    assert field.text() == digit
    field.keyPressEvent(key(code, ""))
    assert field.text() == digit


def test_a_letter_leaves_the_number_field(qtbot: QtBot, look: Look) -> None:
    """It starts a search elsewhere."""
    field = NumberField(look)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.letter_typed) as typed:
        QTest.keyClicks(field, "p")
    assert typed.args == ["p"]
    assert field.text() == ""


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("50", 5000), ("7,5", 750), ("7.5", 750), ("0,05", 5), (",5", 50), ("1204", 120_400)],
)
def test_money_is_typed_as_people_write_it(
    qtbot: QtBot, look: Look, typed: str, cents: int
) -> None:
    """`50` is fifty euro; comma and point are one sign."""
    field = MoneyField(look)
    qtbot.addWidget(field)
    field.propose(4400)
    QTest.keyClicks(field, typed)
    assert field.cents() == cents


def test_the_keypads_decimal_key_works_without_numlock(qtbot: QtBot, look: Look) -> None:
    """It comes as Delete then."""
    field = MoneyField(look)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "7")
    field.keyPressEvent(key(Qt.Key.Key_Delete, "", KEYPAD))
    QTest.keyClicks(field, "5")
    assert field.cents() == 750


def test_no_third_decimal_and_no_letters(qtbot: QtBot, look: Look) -> None:
    """What cannot be an amount does not go in."""
    field = MoneyField(look)
    qtbot.addWidget(field)
    QTest.keyClicks(field, "12,345x")
    assert field.text() == "12,34"


@pytest.mark.parametrize(
    ("cents", "text"),
    [(120_400, "1\u202f204,00"), (5, "0,05"), (-1200, "\u2212\u202f12,00"), (0, "0,00")],
)
def test_amounts_are_written_as_on_paper(cents: int, text: str) -> None:
    """And what is written can be read back."""
    assert formats.amount(cents) == text
    if cents >= 0:
        assert formats.parse_amount(text) == cents


def test_alt_with_a_letter_is_the_windows(qtbot: QtBot, look: Look) -> None:
    """Qt types the letter of an Alt key that nobody took: a command would become a name."""
    field = TextField(look)
    qtbot.addWidget(field)
    alt = key(Qt.Key.Key_N, "n", Qt.KeyboardModifier.AltModifier)
    field.keyPressEvent(alt)
    assert field.text() == ""
    assert not alt.isAccepted()
    alt_gr = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
    field.keyPressEvent(key(Qt.Key.Key_At, "@", alt_gr))
    assert field.text() == "@"
