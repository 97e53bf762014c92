"""The ZVT driver against a terminal of its own: what is not certain is unknown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.ids import Cents
from boxoffice.terminal import CardAsk, CardState, TerminalStatus
from printing.zvt_messages import Message, Transaction, fields, packed, unpacked
from printing.zvt_terminal import ZvtTerminal
from tests.house import TestClock
from tests.printing.zvt_simulator import Payment, ZvtSimulator

ASK = CardAsk(b"i" * 16, Cents(4400))


@pytest.fixture
def simulator() -> Iterator[ZvtSimulator]:
    """It approves, until a test says otherwise."""
    simulator = ZvtSimulator()
    yield simulator
    simulator.close()


@pytest.fixture
def terminal(simulator: ZvtSimulator) -> ZvtTerminal:
    """Our side, less patient than at a counter."""
    return ZvtTerminal(
        "127.0.0.1", simulator.port, 123456, clock=TestClock(), silence_s=0.3, answer_s=2.0
    )


def test_an_approved_card_says_amount_and_where_it_is_found(
    terminal: ZvtTerminal, simulator: ZvtSimulator
) -> None:
    """The amount went out once, in euro; the reference is on the slip."""
    result = terminal.authorise(ASK)
    assert (result.state, result.cents) == (CardState.APPROVED, 4400)
    assert result.reference == "12345678/000101/0042"
    assert result.at_local == datetime.fromisoformat("2026-11-27T19:21:07")
    assert simulator.amounts() == [4400]
    assert simulator.asked[0][:7] == bytes.fromhex("06000612345608")
    assert simulator.asked[1][3:] == bytes.fromhex("040000000044004909781940")


@pytest.mark.parametrize(
    ("plays", "state"),
    [
        ("decline", CardState.DECLINED),
        ("refuse", CardState.ABORTED),
        ("contradict", CardState.UNKNOWN),
        ("cut", CardState.UNKNOWN),
        ("cut_before", CardState.UNKNOWN),
        ("silent", CardState.UNKNOWN),
    ],
)
def test_what_the_terminal_does_is_what_is_said(
    terminal: ZvtTerminal, simulator: ZvtSimulator, plays: str, state: CardState
) -> None:
    """Cut, silent or contradicting itself after it was asked: nobody here can know."""
    simulator.plays = plays
    assert terminal.authorise(ASK).state is state
    assert len(simulator.amounts()) == 1


def test_nothing_was_charged_by_a_terminal_that_is_not_there(simulator: ZvtSimulator) -> None:
    """The question never left."""
    terminal = ZvtTerminal("127.0.0.1", 1, answer_s=0.2)
    result = terminal.authorise(ASK)
    assert (result.state, result.detail) == (CardState.ABORTED, "terminal_unreachable")
    assert terminal.last_transaction() is None
    assert terminal.status() is TerminalStatus.UNREACHABLE


def test_escape_stops_it_on_the_same_line(terminal: ZvtTerminal, simulator: ZvtSimulator) -> None:
    """From another thread; the result says that nothing was paid."""
    simulator.plays = "wait"
    terminal._silence_s = 5.0
    found = []
    waits = threading.Thread(target=lambda: found.append(terminal.authorise(ASK)))
    waits.start()
    assert simulator.waiting.wait(5)
    terminal.abort()
    waits.join(5)
    assert [result.state for result in found] == [CardState.ABORTED]
    terminal.abort()  # nothing runs: nothing happens


@pytest.mark.parametrize("plays", ["cut", "silent"])
def test_the_last_transaction_tells_what_became_of_it(
    terminal: ZvtTerminal, simulator: ZvtSimulator, plays: str
) -> None:
    """Without asking for money again."""
    simulator.plays = plays
    assert terminal.authorise(ASK).state is CardState.UNKNOWN
    last = terminal.last_transaction()
    assert last is not None
    assert (last.state, last.cents) == (CardState.APPROVED, 4400)
    assert simulator.amounts() == [4400]


def test_a_busy_terminal_says_nothing_of_its_last(
    terminal: ZvtTerminal, simulator: ZvtSimulator
) -> None:
    """Nor one that has had none: that must not look like a payment that was declined."""
    assert terminal.last_transaction() is None
    simulator.last, simulator.busy = Payment(4400, 7), True
    assert terminal.last_transaction() is None
    assert terminal.status() is TerminalStatus.BUSY
    simulator.busy = False
    assert terminal.status() is TerminalStatus.READY


@given(st.integers(0, 10**12 - 1))
def test_packed_decimals_come_back(number: int) -> None:
    """Six bytes, twelve digits."""
    assert unpacked(packed(number, 6)) == number


@given(st.binary(max_size=600))
def test_any_bytes_are_read_without_a_word(data: bytes) -> None:
    """What nobody told us of ends the reading; it never raises, and never invents a result."""
    fields(data)
    heard = Transaction()
    heard.note(Message((4, 15), data))
    result = heard.result(2026)
    assert result is None or 0x27 in heard.said
