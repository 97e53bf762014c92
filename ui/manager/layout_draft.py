"""A layout while somebody changes it: which part is meant, what it was, what it was before."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from printing.layout import Element, Layout
from ui.manager import element_texts

MOST_UNDONE = 50


class Draft:
    """One paper. Every change can be taken back; `saved` is what tickets have now."""

    def __init__(self, layout: Layout) -> None:
        self.layout = self.saved = layout
        self.chosen = 0
        """0 is the paper itself, 1 its first element."""
        self.logo = ""
        """A file whose picture is to be the logo."""
        self._before: list[tuple[Layout, int]] = []

    def part(self) -> Element | None:
        """The element that is chosen; None: the paper."""
        return self.layout.elements[self.chosen - 1] if self.chosen else None

    def is_changed(self) -> bool:
        """Whether there is something that is not saved."""
        return self.layout != self.saved or bool(self.logo)

    def choose(self, number: int) -> None:
        """This part, or the last one there is."""
        self.chosen = max(0, min(number, len(self.layout.elements)))

    def keep(self, made: Layout, chosen: int) -> None:
        """The layout as it is now."""
        if made != self.layout:
            self._before = [*self._before, (self.layout, self.chosen)][-MOST_UNDONE:]
        self.layout = made
        self.choose(chosen)

    def type(self, said: dict[str, Any], words: dict[str, str]) -> None:
        """What stands in the fields of the chosen part. Raises Unreadable; nothing changes then."""
        if not self.chosen:
            self.logo = str(said["logo"]).strip()
        made = element_texts.changed(self.layout, self.chosen, said, words)
        self.keep(made, self.chosen)

    def add(self, kind: str) -> None:
        """One more element, behind the last."""
        elements = (*self.layout.elements, element_texts.fresh(kind, self.layout))
        self.keep(replace(self.layout, elements=elements), len(elements))

    def drop(self) -> None:
        """Without the chosen element; the paper itself stays."""
        at, elements = self.chosen, self.layout.elements
        if at:
            rest = (*elements[: at - 1], *elements[at:])
            self.keep(replace(self.layout, elements=rest), min(at, len(rest)))

    def undo(self) -> bool:
        """As it was before the last change; False when there was none."""
        if not self._before:
            return False
        self.layout, self.chosen = self._before.pop()
        return True

    def become(self, layout: Layout) -> None:
        """Another look; the one before can come back."""
        self.logo = ""
        self.keep(layout, self.chosen)

    def is_kept(self, layout: Layout) -> None:
        """Tickets look so now."""
        self.layout = self.saved = layout
        self.logo = ""
        self.choose(self.chosen)
