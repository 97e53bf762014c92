"""`sync_once`: what it says of a copy that had to be read anew."""

from contextlib import closing
from pathlib import Path

import pytest

from boxoffice.journal.kinds import DocumentEdit
from sync.joining import join
from sync.once import sync_once
from tests.sync.databases import backup, put_back
from tests.sync.serving import Serving

pytestmark = pytest.mark.timeout(60)


class Stopping(Serving):
    """Ends with its block, whatever happened in it."""

    close = Serving.stop


def test_rows_of_a_copy_that_is_read_anew_are_counted(tmp_path: Path) -> None:
    """The server was put back to an older copy: less than nothing was never pulled."""
    desk, database = tmp_path / "desk", tmp_path / "server" / "server.db"
    with closing(Stopping(tmp_path / "server")) as serving:
        code, _ = serving.server.pairing_code(serving.house, "desk", "one")
        join(desk, serving.url, code, "one")
        sync_once(desk, 20)
        backup(database, tmp_path / "before.db")
        for n in range(30):
            note = DocumentEdit(serving.house, "note", b"%016d" % n, 0, {"text": "news"})
            serving.server.record(note)
        assert sync_once(desk, 20).rows == 30
        port = serving.port
    put_back(database, tmp_path / "before.db")
    with closing(Stopping(tmp_path / "server", port=port)):
        assert sync_once(desk, 20).rows > 0
