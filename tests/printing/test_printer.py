"""Printing into a folder: whole files only, nothing overwritten, failures said."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from printing.printer import FilePrinter, Printer


def test_writes_the_document(tmp_path: Path) -> None:
    """The folder is made, the name is kept, and nothing else lies there afterwards."""
    printer: Printer = FilePrinter(tmp_path / "papers")
    printer.print_pdf(b"%PDF-1", "ticket 2-0147")
    assert {path.name for path in (tmp_path / "papers").iterdir()} == {"ticket 2-0147.pdf"}
    assert (tmp_path / "papers" / "ticket 2-0147.pdf").read_bytes() == b"%PDF-1"


def test_other_content_never_overwrites(tmp_path: Path) -> None:
    """Two different papers of one name are two files; the same paper again is the same file."""
    printer = FilePrinter(tmp_path)
    for data in (b"a", b"b", b"a", b"b"):
        printer.print_pdf(data, "bon")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "bon.pdf": b"a",
        "bon (2).pdf": b"b",
    }


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b\\c:d", "", "...", "\x00", "x" * 500])
def test_names_stay_in_the_folder(tmp_path: Path, name: str) -> None:
    """A house named "AC/DC" or an order with odd letters writes nowhere else."""
    folder = tmp_path / "in"
    FilePrinter(folder).print_pdf(b"data", name)
    (made,) = folder.iterdir()
    assert made.suffix == ".pdf"
    assert not made.name.startswith(".")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_a_full_disk_leaves_nothing_half(tmp_path: Path) -> None:
    """When the disk takes no more, no file with half a ticket stays, and the error is named."""
    resource = pytest.importorskip("resource")
    former = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(Unavailable) as caught:
            FilePrinter(tmp_path).print_pdf(b"x" * 5000, "bon")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, former)
    assert caught.value.code == "printer_folder"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    """The surroundings failed: the sale is safe, the job stays in the queue."""
    (tmp_path / "papers").write_text("not a folder")
    with pytest.raises(Unavailable) as caught:
        FilePrinter(tmp_path / "papers").print_pdf(b"data", "bon")
    assert caught.value.code == "printer_folder"
    assert caught.value.params["folder"] == str(tmp_path / "papers")
