"""A line of text as a person typed or pasted it, fit to be kept and printed."""

from __future__ import annotations

from boxoffice.errors import Refused

LONGEST_LINE = 200


def one_line(text: str, field: str, most: int = LONGEST_LINE) -> str:
    """Without what no screen shows: control characters, and signs that turn the writing round. An
    end of line is a space. Refused("text_long", field=…, most=…).
    """
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    line = " ".join(shown.split())
    if len(line) > most:
        raise Refused("text_long", field=field, most=most)
    return line
