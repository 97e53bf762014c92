"""The command line's words for printers and layouts."""

from __future__ import annotations

WORDS_OF_PAPER = {
    "file_unreadable": "cannot read {path}: {reason}",
    "file_unwritable": "cannot write {path}: {reason}",
    "mail_later": "the mail server does not take it now ({status})",
    "mail_login": "the mail server does not know this user and password",
    "mail_no_address": "the order has no customer with an e-mail address; nothing was sent",
    "mail_refused": "the mail server refuses it: {reason}",
    "mail_unreachable": "the mail server does not answer",
    "printer_address": "{at} is no address of a printer",
    "printer_error": "the printer has a fault; look at its lights; nothing was sent to it",
    "printer_jam": "paper is stuck in the printer",
    "printer_no_system": "this system has no printers of its own (no lp); use its network address",
    "printer_open": "the printer is open",
    "printer_paper_out": "the printer has no paper",
    "printer_paused": "the printer is paused; nothing was sent to it",
    "printer_refused": "the system did not take the paper: {reason}",
    "printer_silent": "the printer does not answer; if its line brings no answers, say one-way",
    "printer_too_narrow": "the paper is wider than the {dots} dots that this printer prints; choose another paper for it",  # noqa: E501
    "printer_unreachable": "nobody answers at the printer's address {at}; is it on, and its cable in?",  # noqa: E501
    "layout_code_low": "element {where}: bars lower than {least} mm are read by no door",
    "layout_code_small": "element {where}: a code of so few dots is read by no door (at {dpi} dpi QR {qr}, bars {bars} at least)",  # noqa: E501
    "layout_colour": "element {where}: {colour} is no colour like #c8001e",
    "layout_dpi": "{dpi} dots per inch: heads have 200, 203, 300 or 600",
    "layout_elements": "it has {count} elements; at most {most} are drawn",
    "layout_field": "element {where}: there is no field {field}",
    "layout_font": "there is no font {font} here; every computer has {known}, and --font brings another",  # noqa: E501
    "layout_font_closed": "the maker of this font allows no document to hold it",
    "layout_font_kind": "this is no TrueType font (.ttf)",
    "layout_font_large": "the font is {bytes} bytes; at most {most} are read",
    "layout_font_letters": "the font lacks letters that every ticket has: {letters}",
    "layout_font_unreadable": "the font cannot be read: {reason}",
    "layout_label": "element {where}: there is no label {label}",
    "layout_large": "layout and logo are {bytes} bytes; at most {most} travel to the other computers",  # noqa: E501
    "layout_logo_dots": "the logo is {dots} dots wide or high; at most {most} are unpacked",
    "layout_logo_large": "the logo is {bytes} bytes; at most {most} are read: save a smaller one",
    "layout_logo_nowhere": "there is no place for a logo on this paper; add the element first",
    "layout_logo_kind": "the logo is no PNG or JPEG picture",
    "layout_logo_unreadable": "the logo cannot be read: {reason}",
    "layout_name": "{name} is none of the papers a6, a4, roll and stock",
    "layout_needs_one": "it needs exactly one element of type {element}",
    "layout_no_logo": "element {where}: there is no logo; give it with --logo",
    "layout_outside": "element {where} leaves the paper",
    "layout_over_code": "element {where} stands in the white around a code: no door would read it",
    "layout_size": "a paper of {width} x {height} mm cannot be printed",
    "layout_sizes": "element {where}: fits are [largest, smallest, lines] in points, from 4 to 200",
    "layout_text_long": "element {where}: its text is too long",
    "layout_unreadable": "this is no layout: {reason}",
}
