"""PostgreSQL takes columns of values as they are, and works while the next events are folded."""

import operator
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from boxoffice.fold.rows import Order
from sync.server.arrays import Bigints, Byteas, Column, Texts
from sync.server.engine import make_engine
from tests.sync.databases import PostgresDatabase, PostgresPool
from tests.sync.world import World

NUMBERS = st.integers(-(2**63), 2**63 - 1)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
EXAMPLES = 60


@pytest.fixture(scope="module")
def postgresql(postgres_pool: PostgresPool) -> Iterator[Connection]:
    database = PostgresDatabase(postgres_pool)
    engine = make_engine(database.url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()
    database.drop()


def read_back(connection: Connection, column: Column) -> list[object]:
    """What PostgreSQL understands of it."""
    cursor = connection.connection.cursor()
    cursor.execute(f"SELECT * FROM unnest(%b::{column.CAST})", (column,))  # noqa: S608 - ours
    return [value for (value,) in cursor.fetchall()]


@pytest.mark.parametrize(
    ("kind", "values"),
    [(Bigints, NUMBERS), (Byteas, st.binary(max_size=40)), (Texts, TEXTS)],
    ids=["numbers", "bytes", "text"],
)
def test_a_column_comes_back_as_it_was_sent(
    kind: type[Column], values: st.SearchStrategy[object], postgresql: Connection
) -> None:
    """Of one length or of several, with gaps, with nothing in it, and with one value many times."""

    @settings(
        max_examples=EXAMPLES, deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )  # fmt: skip
    @given(
        sent=st.lists(st.one_of(st.none(), values), max_size=12)
        | st.builds(operator.mul, st.lists(values | st.none(), max_size=1), st.integers(0, 40))
    )
    def same(sent: list[object]) -> None:
        assert read_back(postgresql, kind(sent)) == sent

    same()


def test_what_postgresql_refuses_of_a_batch_is_put_aside_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is sent without waiting for a word; the word comes, and the others are stored."""
    if world.server.engine.dialect.name == "sqlite":
        expected = ["applied", "applied", "applied"]  # it takes such a text
    else:
        expected = ["applied", "quarantined", "applied"]
    monkeypatch.setattr("sync.server.batch.PART", 1)
    till = world.enrol()
    till.claim(1, 2, 3)
    till.sell(1)
    sale = till.sale_of((2,))
    odd = msgspec.structs.replace(sale.payments[0], reference="\0")
    till.replica.commit(msgspec.structs.replace(sale, payments=(odd,)))
    till.sell(3)
    reply = till.push()
    assert reply is not None
    assert [result.status for result in reply.results] == expected
    assert len(world.rows_of(Order)) == expected.count("applied")
