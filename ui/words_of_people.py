"""Words for refusals about customers and who works here.

English source texts, marked for translation in context `Errors`: what happened, what is safe, what
to do now.
"""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Errors", "nothing was changed")

PEOPLE: dict[str, Parts] = {
    "unknown_customer": (
        QT_TRANSLATE_NOOP("Errors", "This customer is not in the copy of this computer"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "search by name, e-mail or telephone"),
    ),
    "same_customer": (
        QT_TRANSLATE_NOOP("Errors", "This is the same customer"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "choose another one"),
    ),
    "reserve_too_late": (
        QT_TRANSLATE_NOOP("Errors", "The performance has begun: nothing is reserved any more"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "F8 card · F9 cash: sell it now"),
    ),
    "name_missing": (
        QT_TRANSLATE_NOOP("Errors", "There is no name yet"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "type one, or Esc"),
    ),
    "no_email": (
        QT_TRANSLATE_NOOP("Errors", "‘{typed}’ is no e-mail address"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "put it right, or leave it empty"),
    ),
    "unknown_operator": (
        QT_TRANSLATE_NOOP("Errors", "Nobody called {name} works here"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "look at the names on the tiles"),
    ),
    "badge_short": (
        QT_TRANSLATE_NOOP("Errors", "This badge is too short to be safe"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "take one with at least {shortest} characters"),
    ),
}
