"""One thing has one word: on screens, in lists, on the plan and its key, and on paper."""

from __future__ import annotations

import pytest

from boxoffice.catalog.plan import Plan, Seat
from boxoffice.views import AuditRow, ScanRow, Verdict
from printing import words_en, words_fr, words_nl
from ui.desk.legend import rank_signs
from ui.desk.till_columns import method_word
from ui.door.verdicts import word_of
from ui.language import LANGUAGES, Speech
from ui.manager.audit_words import audit_summary

PAPER = {"nl": words_nl.WORDS, "fr": words_fr.WORDS, "en": words_en.WORDS}
ZONE = "Europe/Brussels"
AT_MS = 1_795_802_400_000
"""2026-11-27 19:00 in Brussels."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("method", ["cash", "card_by_hand"])
def test_a_method_is_called_the_same_on_screen_and_on_paper(
    speech: Speech, language: str, method: str
) -> None:
    """Who counts beside the Z report looks for the word that the till used."""
    speech.speak(language)
    assert PAPER[language].methods[method].casefold() == method_word(method).casefold()


def test_two_methods_are_never_called_the_same() -> None:
    """Two lines of one word on a Z report could not be told apart."""
    for language in LANGUAGES:
        words = list(PAPER[language].methods.values())
        assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("starts", "word"),
    [("2026-11-29T15:00", "ANDERE DAG"), ("2026-11-27T20:15", "ANDERE VOORSTELLING")],
)
def test_the_managers_list_says_what_the_door_said(speech: Speech, starts: str, word: str) -> None:
    """Of a ticket for another day, and of one for another show of this evening."""
    speech.speak("nl")
    verdict = Verdict.WRONG_PERFORMANCE
    row = AuditRow(AT_MS, "Hoofdingang", "", "admission", verdict, starts)
    assert audit_summary(row, ZONE) == word_of(ScanRow(AT_MS, verdict, "", starts), ZONE) == word


@pytest.mark.parametrize(("refunded", "word"), [(True, "TERUGBETAALD"), (False, "GEANNULEERD")])
def test_and_of_a_ticket_that_was_paid_back(speech: Speech, refunded: bool, word: str) -> None:
    """Refunded is told from cancelled in both lists."""
    speech.speak("nl")
    verdict = Verdict.CANCELLED
    row = AuditRow(AT_MS, "Hoofdingang", "", "admission", verdict, refunded=refunded)
    scan = ScanRow(AT_MS, verdict, "", refunded=refunded)
    assert audit_summary(row, ZONE) == word_of(scan, ZONE) == word


def test_a_rank_of_wheelchair_places_wears_their_sign() -> None:
    """The key shows what the plan shows; a rank with other seats too keeps its number."""
    chair = Seat("w1", "Z", "W", "1", 2, 0, 0, wheelchair=True)
    mixed = Seat("w2", "Z", "W", "2", 3, 0, 0, wheelchair=True)
    seats = (Seat("a1", "Z", "A", "1", 1, 0, 0), chair, mixed, Seat("a2", "Z", "A", "2", 3, 0, 0))
    plan = Plan("Zaal", 10, 10, ("Rang 1", "Rolstoel", "Rang 3", "Rang 4"), seats)
    assert rank_signs(plan) == (
        ("1", "Rang 1"),
        ("W", "Rolstoel"),
        ("3", "Rang 3"),
        ("4", "Rang 4"),
    )


@pytest.mark.parametrize(
    ("kind", "summary", "said"),
    [
        ("edit_performance", "Kip!: Zoë: plan status", "Kip!: Zoë · zaalplan, status"),
        ("edit_house", ": name_of_a_newer_program", ""),
        ("block", "vip", "VIP"),
        ("decision", "refund", "terugbetaald"),
        ("decision", "of a newer program", "of a newer program"),
    ],
)
def test_what_people_changed_is_said_in_the_words_of_the_forms(
    speech: Speech, kind: str, summary: str, said: str
) -> None:
    """The core keeps names of fields; a title may hold whatever separates them."""
    assert audit_summary(AuditRow(AT_MS, "", "", kind, summary), ZONE) == said
