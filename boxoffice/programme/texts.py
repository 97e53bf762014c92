"""Texts of programme documents: HTML to plain text, and names in one or several languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser

from boxoffice.programme.imported import Notes, Translations

LANGUAGES = ("nl", "fr", "de", "en")
"""The languages of UiTdatabank, in the order in which one stands in for another."""

_TAG = re.compile(r"<[a-zA-Z/!][^>]*>")
_ENTITY = re.compile(r"&(#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    r"\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""Control characters and those that stand for nothing but turn what is around them: a title with
U+202E is shown, and printed, back to front. The joiners of scripts and emoji (U+200C, U+200D) stay.
"""
_BLOCKS = frozenset({"p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr"})
_SILENT = frozenset({"script", "style", "head"})


def plain_text(text: str) -> str:
    """Turn a description into plain text: a line feed for a break, two between paragraphs.

    In HTML a line feed is only a space; in plain text it is kept. Control characters go.
    """
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if _TAG.search(text) or _ENTITY.search(text):
        reader = _Reader()
        reader.feed(text)
        reader.close()
        text = _CONTROL.sub("", reader.text())  # an entity may stand for one
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def note_hidden(path: str, value: object, notes: Notes) -> None:
    """Tell of each text in `value` from which characters are taken out, and how many."""
    if isinstance(value, str):
        count = len(_CONTROL.findall(unescape(value)))
        if count:
            notes.add(path, "characters_hidden", count)
    elif isinstance(value, Mapping):
        for name, part in value.items():
            note_hidden(f"{path}.{name}", part, notes)
    elif isinstance(value, list):
        for at, part in enumerate(value):
            note_hidden(f"{path}[{at}]", part, notes)


def one_line(text: str) -> str:
    """A name: plain text with every white space folded to one space."""
    return " ".join(plain_text(text).split())


def translations(value: object, main: str) -> Translations:
    """Read a name given as text or as {language: text}; the main language first, empty ones out."""
    if isinstance(value, str):
        name = one_line(value)
        return ((main, name),) if name else ()
    if not isinstance(value, Mapping):
        return ()
    found = {
        str(language): one_line(text) for language, text in value.items() if isinstance(text, str)
    }
    order = (main, *LANGUAGES, *sorted(found))
    return tuple(
        (language, found[language]) for language in dict.fromkeys(order) if found.get(language)
    )


def in_main_language(value: object, main: str) -> str:
    """The text in the main language, else in the next best; "" when there is none."""
    return next((text for _, text in translations(value, main)), "")


class _Reader(HTMLParser):
    """Keeps the words, turns blocks and breaks into line feeds, forgives broken markup."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._silent += tag in _SILENT
        if tag == "br":
            self._parts.append("\n")
        elif tag == "li":
            self._parts.append("\n– ")
        elif tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(re.sub(r"\s+", " ", data))

    def text(self) -> str:
        return "".join(self._parts)
