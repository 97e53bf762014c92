"""A rehearsal: everything works, and nothing of it is real."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.basket import Basket
from boxoffice.counter import Counter
from boxoffice.errors import Refused
from boxoffice.fold.rows import Order, Ticket
from boxoffice.ids import Cents
from boxoffice.queries.keys import KeyRing
from boxoffice.replica.database import open_database
from boxoffice.replica.rowstore import RowStore
from boxoffice.tickets import code as ticket_code
from boxoffice.views import Link, Method, Tender
from sync import rehearsal
from sync.installation import DATABASE, Installation
from tests.sync.serving import until
from ui.demo.house import DEMO_PIN
from ui.desk.wish import Wish
from ui.opened import Opened

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@pytest.fixture(scope="module")
def real(demo_house: Path) -> Path:
    """The demo house's folder, with seats that its desk owns."""
    opened = Opened(demo_house)
    opened.begin(0.0)
    counter = opened.workplace("desk")
    assert isinstance(counter, Counter)
    until(lambda: counter.sync_state().link is Link.ONLINE, 30)
    until(lambda: any(view.ours for view in counter.performances()), 60)
    opened.close()
    return demo_house


def events(data: Path) -> int:
    """How long the journal of a folder is."""
    conn = open_database(data / DATABASE, read_only=True)
    found: int = conn.execute("SELECT count(*) FROM journal").fetchone()[0]
    conn.close()
    return found


def sell(opened: Opened) -> Counter:
    """Log in, open the till, sell one place of our own."""
    counter = opened.workplace("desk")
    assert isinstance(counter, Counter)
    counter.log_in(counter.operators()[0].id, DEMO_PIN)
    if counter.shift() is None:
        counter.open_shift(Cents(15_000))
    view = next(view for view in counter.performances() if view.ours)
    proposal = counter.propose(view.id, 1)
    wish = Wish(counter.prices(view.id))
    wish.set_count(1)
    basket = Basket(tuple(wish.on_proposal(proposal)))
    counter.sell(basket, Tender(Method.CASH))
    return counter


def test_a_rehearsal_sells_and_nobody_hears_of_it(real: Path) -> None:
    """The copy has the sale, the real journal is as it was; no connection is made."""
    before = events(real)
    opened = Opened(real, rehearse=True)
    opened.begin(0.0)
    counter = sell(opened)
    assert counter.identity().training
    assert counter.sync_state().link is Link.NEVER
    assert len(opened.installation.replica.reader().select(Order, "1")) >= 1
    opened.close()
    assert events(real) == before


def test_no_ticket_of_a_rehearsal_opens_a_real_door(real: Path) -> None:
    """It is signed by a key that no house knows, and its paper says what it is; the rehearsal's own
    door takes it.
    """
    opened = Opened(real, rehearse=True)
    opened.begin(0.0)
    sell(opened)
    store = opened.installation.replica.reader()
    ticket = store.select(Ticket, "1 ORDER BY id DESC LIMIT 1")[0]
    paper = opened.installation.stationery.ticket(store, ticket.id)
    assert paper.training
    code = ticket_code.parse(paper.code)
    assert code is not None
    assert judged(opened.installation, code) == "genuine"
    opened.close()
    outside = Installation(real)
    assert judged(outside, code) == "unknown_key"
    outside.close()


def judged(installation: Installation, code: ticket_code.SignedCode) -> str:
    """What a door of this folder says of a code's signature."""
    ring = KeyRing(installation.setting.secrets["root_key"])
    ring.refresh(installation.replica.reader())
    return ring.judge(code, None)


def test_each_rehearsal_begins_anew_and_only_one_runs(real: Path) -> None:
    """What was sold in the last one is gone; a second one beside it is refused."""
    first = Opened(real, rehearse=True)
    first.begin(0.0)
    sell(first)
    with pytest.raises(Refused, match="already_running"):
        rehearsal.prepare(real)
    first.close()
    second = Opened(real, rehearse=True)
    store: RowStore = second.installation.replica.reader()
    assert store.select(Order, "1") == []
    second.close()


def test_nothing_is_left_of_a_rehearsal(real: Path) -> None:
    """Its copy has everybody's name, and no erasure reaches it: it stayed until the next one. What
    one left that was cut off goes with the next start; one that runs is left alone.
    """
    opened = Opened(real, rehearse=True)
    rehearsal.forget(real)
    assert (real / rehearsal.FOLDER / DATABASE).exists(), "somebody rehearses there"
    opened.close()
    assert not (real / rehearsal.FOLDER).exists()
    rehearsal.prepare(real)
    Opened(real).close()
    assert not (real / rehearsal.FOLDER).exists()


def test_without_a_house_there_is_nothing_to_rehearse(tmp_path: Path) -> None:
    """Refused, and nothing is made."""
    with pytest.raises(Refused, match="not_enrolled"):
        rehearsal.prepare(tmp_path)
    assert list(tmp_path.iterdir()) == []
