"""The words for what is wrong with a ticket's layout, and with a printer's setting."""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

_KEPT = QT_TRANSLATE_NOOP("Errors", "nothing was saved, what you typed is kept")
_SAFE = QT_TRANSLATE_NOOP("Errors", "tickets are printed as before")

LAYOUTS: dict[str, tuple[str, str, str]] = {
    "layout_code_low": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: bars as low as these are read by no door"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "{least} mm high at least"),
    ),
    "layout_code_small": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: a code of so few dots is read by no door"),
        _KEPT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "at {dpi} dots an inch, {qr} dots a module at least for the QR code, {bars} for the "
            "bars",
        ),
    ),
    "layout_colour": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: {colour} is no colour"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type it as #c8001e, or nothing for black"),
    ),
    "layout_dpi": (
        QT_TRANSLATE_NOOP("Errors", "No print head has {dpi} dots an inch"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "200, 203, 300 or 600"),
    ),
    "layout_elements": (
        QT_TRANSLATE_NOOP("Errors", "{count} elements are too many"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "at most {most}: take some away (Alt+D)"),
    ),
    "layout_field": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: there is no field {field}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "{{title}}, {{date}}, {{hall}}, … the manual has them all"),
    ),
    "layout_font": (
        QT_TRANSLATE_NOOP("Errors", "There is no font {font} here"),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Tickets are printed in IBM Plex Sans; choose a font for this paper"
        ),
    ),
    "layout_font_closed": (
        QT_TRANSLATE_NOOP("Errors", "The maker of this font allows no document to hold it"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "another font"),
    ),
    "layout_font_kind": (
        QT_TRANSLATE_NOOP("Errors", "This is no TrueType font"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "a file that ends in .ttf"),
    ),
    "layout_font_large": (
        QT_TRANSLATE_NOOP("Errors", "The font is {bytes} bytes; at most {most} are read"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "a smaller file"),
    ),
    "layout_font_letters": (
        QT_TRANSLATE_NOOP("Errors", "The font lacks letters that every ticket has: {letters}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "another font"),
    ),
    "layout_font_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The font cannot be read: {reason}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "save the file anew"),
    ),
    "layout_label": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: there is no word {label}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "choose another one"),
    ),
    "layout_large": (
        QT_TRANSLATE_NOOP("Errors", "Layout and logo are too large: {bytes} bytes"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "at most {most} travel to the other computers: a smaller logo"),
    ),
    "layout_logo_dots": (
        QT_TRANSLATE_NOOP("Errors", "The logo is {dots} dots wide or high"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "at most {most} are unpacked: save a smaller one"),
    ),
    "layout_logo_large": (
        QT_TRANSLATE_NOOP("Errors", "The logo is {bytes} bytes: that is no logo"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "at most {most} bytes are read: save a smaller one"),
    ),
    "layout_logo_nowhere": (
        QT_TRANSLATE_NOOP("Errors", "There is no place for a logo on this paper"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "add the element logo first (Alt+N)"),
    ),
    "layout_logo_kind": (
        QT_TRANSLATE_NOOP("Errors", "The logo is no PNG or JPEG picture"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "a PNG or JPEG file"),
    ),
    "layout_logo_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The logo cannot be read: {reason}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "a PNG or JPEG file"),
    ),
    "layout_name": (
        QT_TRANSLATE_NOOP("Errors", "{name} is no paper of ours"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "a6, a4, roll or stock"),
    ),
    "layout_needs_one": (
        QT_TRANSLATE_NOOP("Errors", "A ticket needs exactly one element {element}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Ctrl+Z brings back what you took away"),
    ),
    "layout_no_logo": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: there is no logo yet"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "choose its file with Alt+L on the line of the paper"),
    ),
    "layout_outside": (
        QT_TRANSLATE_NOOP("Errors", "Element {where} leaves the paper"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "nearer to the left or the top, or smaller"),
    ),
    "layout_over_code": (
        QT_TRANSLATE_NOOP("Errors", "Element {where} stands in the white around a code"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "move it away: no door would read the code"),
    ),
    "layout_size": (
        QT_TRANSLATE_NOOP("Errors", "A paper of {width} by {height} mm cannot be printed"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "20 to 600 mm"),
    ),
    "layout_sizes": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: these are no sizes"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "largest-smallest in points, 4 to 200; 15-12 x2 for two lines"),
    ),
    "layout_text_long": (
        QT_TRANSLATE_NOOP("Errors", "Element {where}: its text is too long"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "make it shorter"),
    ),
    "layout_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The house's layout is of another program: {reason}"),
        _SAFE,
        QT_TRANSLATE_NOOP("Errors", "F9 keeps the one that is shown"),
    ),
}
