"""The words of a ticket's layout: its fields, elements, papers, samples."""

from __future__ import annotations

from printing.layout import FAMILIES, Code128, Element, Logo, Mark, Place, Qr, Rule, Text
from ui.language import translate

PAPERS = {"a6": "A6", "a4": "A4", "roll": "80 mm", "stock": "5,5 × 2 inch"}
LABELS = (
    "", "date", "time", "doors", "hall", "entrance", "zone", "row", "seat", "price_type", "price",
    "order",
)  # fmt: skip
"""What a text may have above it."""


def field_words() -> dict[str, str]:
    """Each field that any element or the paper has, in the order of Tab."""
    return {
        "text": translate("Layouts", "text"),
        "width": translate("Layouts", "width (mm)"),
        "height": translate("Layouts", "height (mm)"),
        "dpi": translate("Layouts", "dots per inch"),
        "font": translate("Layouts", "font"),
        "logo": translate("Layouts", "logo (file)"),
        "x": translate("Layouts", "left (mm)"),
        "y": translate("Layouts", "top (mm)"),
        "w": translate("Layouts", "width (mm)"),
        "h": translate("Layouts", "height (mm)"),
        "zone": translate("Layouts", "part for the zone"),
        "size": translate("Layouts", "size (points)"),
        "points": translate("Layouts", "thickness"),
        "fits": translate("Layouts", "sizes (points)"),
        "dots": translate("Layouts", "dots a module"),
        "weight": translate("Layouts", "weight"),
        "align": translate("Layouts", "side"),
        "label": translate("Layouts", "word above it"),
        "dotted": translate("Layouts", "dotted"),
        "colour": translate("Layouts", "colour"),
        "grey": translate("Layouts", "grey (0–1)"),
    }


def yes_no(name: str) -> tuple[tuple[object, str], ...]:
    """What a field offers; nothing: it is typed."""
    if name == "font":
        return fonts("")
    if name == "weight":
        return (
            ("regular", translate("Layouts", "regular")),
            ("medium", translate("Layouts", "medium")),
            ("semibold", translate("Layouts", "semibold")),
            ("bold", translate("Layouts", "bold")),
        )
    if name == "align":
        return (
            ("left", translate("Layouts", "left")),
            ("center", translate("Layouts", "middle")),
            ("right", translate("Layouts", "right")),
        )
    if name == "label":
        none = translate("Layouts", "none")
        return tuple((label, label_word(label) if label else none) for label in LABELS)
    if name == "dotted":
        return ((False, translate("Layouts", "no")), (True, translate("Layouts", "yes")))
    return ()


def fonts(own: str) -> tuple[tuple[object, str], ...]:
    """What a paper may be set in; `own`: the house's own letters, or empty."""
    return tuple((name, name) for name in dict.fromkeys((*FAMILIES, own)) if name)


def label_word(label: str) -> str:
    """How a label is called here; on paper it stands in the ticket's language."""
    return {
        "date": translate("Layouts", "date"),
        "time": translate("Layouts", "hour"),
        "doors": translate("Layouts", "doors"),
        "hall": translate("Layouts", "hall"),
        "entrance": translate("Layouts", "entrance"),
        "zone": translate("Layouts", "zone"),
        "row": translate("Layouts", "row"),
        "seat": translate("Layouts", "seat"),
        "price_type": translate("Layouts", "price type"),
        "price": translate("Layouts", "price"),
        "order": translate("Layouts", "order"),
    }.get(label, label)


def element_word(element: Element) -> str:
    """What it is."""
    known: dict[type, str] = {
        Text: translate("Layouts", "text"),
        Place: translate("Layouts", "place"),
        Qr: translate("Layouts", "QR code"),
        Code128: translate("Layouts", "bar code"),
        Rule: translate("Layouts", "line"),
        Mark: translate("Layouts", "mark"),
        Logo: translate("Layouts", "logo"),
    }
    return known[type(element)]


def kinds() -> tuple[tuple[object, str], ...]:
    """What Alt+N adds; a code, a place and a mark are there already, and once."""
    return (
        ("text", translate("Layouts", "text")),
        ("rule", translate("Layouts", "line")),
        ("logo", translate("Layouts", "logo")),
    )


def samples() -> tuple[tuple[object, str], ...]:
    """The tickets that a layout is looked at with."""
    return (
        ("plain", translate("Layouts", "usual ticket")),
        ("crowded", translate("Layouts", "long texts")),
        ("letters", translate("Layouts", "odd letters")),
        ("training", translate("Layouts", "for training")),
    )
