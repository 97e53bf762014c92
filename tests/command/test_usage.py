"""Help, usage and the form of errors: exit code 2, one line, the trace only when asked for."""

from pathlib import Path

import pytest

from boxoffice import __version__
from tests.command.terminal import (
    DONE,
    REFUSED,
    ROOT,
    SURROUNDINGS,
    USAGE,
    boxoffice,
    failed,
    misused,
)

COMMANDS = (
    "desk", "door", "manager", "demo", "serve", "enrol", "import-programme", "import-plan",
    "decode", "journal", "sync", "shop",
)  # fmt: skip
README = (ROOT / "README.md").read_text()
NO_URLS = ("nonsense", "ftp://x", "http://", "http://h:70000", "http://[::1", "http://h?q")
NO_NAMES = (
    ("--name", "", "--operator", "An"), ("--name", "De Kring", "--operator", " "),
    ("--name", "x" * 101, "--operator", "An"), ("--name", "a\x07b", "--operator", "An"),
)  # fmt: skip
NO_DATABASES = (
    "foo://x", "nonsense", "mysql://h/d", "sqlite://", "sqlite:///:memory:", "sqlite:///f?mode=ro",
    "postgresql://h:port/d",
)  # fmt: skip
"""In memory is none: everything would be gone with the process."""


def test_help_names_every_command() -> None:
    """And the README does."""
    said = boxoffice("--help")
    assert said.code == DONE
    for command in COMMANDS:
        assert command in said.out
        assert command in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    """With its options."""
    said = boxoffice(command, "--help")
    assert said.code == DONE
    assert said.out.startswith(f"Usage: boxoffice {command}")


def test_verbose_shows_the_trace_of_wrong_usage_too() -> None:
    """`--verbose` is for every command that fails."""
    said = boxoffice("--verbose", "sync", "x", "--timeout", "0")
    assert said.code == USAGE
    assert "Traceback" in said.err


def test_the_version() -> None:
    """As the package has it."""
    assert __version__ in boxoffice("--version").out


@pytest.mark.parametrize(
    "words",
    [
        ("fly",), ("--fly",), ("decode",), ("import-plan",), ("import-programme",), ("sync",),
        ("journal", "verify"), ("journal", "burn"), ("serve",), ("serve", "--data", "x"),
        ("serve", "--data", "x", "--port", "70000"), ("desk", "--theme", "pink"),
        ("enrol", "code", "--server", "x", "--kind", "kiosk", "--name", "y"),
        ("sync", "x", "--timeout", "0"),
        ("enrol", "code", "--server", "x", "--kind", "desk", "--name", "y", "--house", "no id"),
        ("enrol", "code", "--server", "x", "--kind", "desk", "--name", "y", "--house", "ff"),
        ("sync", "x", "--timeout", "soon"), ("sync", "x", "--timeout", "nan"),
        ("journal", "show", "x", "--limit", "all"), ("journal", "show", "x", "--limit", "0"),
        ("journal", "show", "x", "--limit", "9" * 30),
        ("journal", "verify", "x", "--witness", "nowhere"),
        ("enrol", "house", "--server", "x", "--name", "De Kring", "--operator", "An"),
        ("enrol", "operator", "--data", "x", "--name", "", "--pin", "123456"),
        ("enrol", "code", "--server", "x", "--kind", "desk", "--name", ""),
        *(("enrol", "join", "--data", "x", "--code", "AB", "--url", url) for url in NO_URLS),
        *(("enrol", "house", "--server", "x", "--pin", "123456", *names) for names in NO_NAMES),
        *(("serve", "--data", "x", "--port", "8701", "--database-url", url)
          for url in NO_DATABASES),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(words: tuple[str, ...]) -> None:
    """Exit code 2, with how it is used; nothing was made."""
    misused(boxoffice(*words))
    assert not Path(ROOT / "x").exists()


def test_wrong_usage_says_what_was_wrong() -> None:
    """And which help tells the right words; a command that is missing is named."""
    misused(boxoffice("serve", "--data", "x"), "missing option '--port'", "boxoffice serve --help")
    for host in ("bad host", "-a.be", "a..be", ""):
        misused(
            boxoffice("tls", "make", "--server", "x", "--host", host), "no name", "tls make --help"
        )
    misused(boxoffice("desk", "--theme", "pink"), "'pink'", "'contrast'")
    misused(boxoffice(), "a command is missing: desk, ", "see: boxoffice --help")
    misused(boxoffice("enrol"), "revoke, code, join, hub", "boxoffice enrol --help")
    misused(boxoffice("simulate", "--bug", "none"), "no such bug", "boxoffice simulate --help")


@pytest.mark.parametrize("typed", ["", "\n"])
@pytest.mark.parametrize("words", [("house", "--server", "x", "--operator", "An"), ("operator",)])
def test_nobody_is_here_to_type_a_pin(words: tuple[str, ...], typed: str) -> None:
    """One line that names the option; a prompt that nobody sees would stand before it."""
    misused(boxoffice("enrol", *words, "--name", "De Kring", typed=typed), "give it with --pin")


def test_verbose_adds_the_trace(tmp_path: Path) -> None:
    """The same exit code and the same line, behind the trace."""
    plain = boxoffice("journal", "verify", tmp_path / "none.db")
    failed(plain, SURROUNDINGS, "none.db")
    said = boxoffice("--verbose", "journal", "verify", tmp_path / "none.db")
    assert said.code == SURROUNDINGS
    assert "Traceback" in said.err
    assert said.err.endswith(plain.err)


@pytest.mark.parametrize(
    "words",
    [
        ("import-plan", "tests/fixtures/plans/kleine-zaal.json"),
        ("enrol", "operator", "--name", "B", "--pin", "123456"),
    ],
)
def test_a_folder_without_a_house_is_refused_and_told_how_to_begin(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    """It does not belong to a house yet: the folder is named, and the command that helps.

    Nothing is made, neither there nor in a folder that is empty.
    """
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        said = boxoffice(*words, "--data", tmp_path / name)
        failed(said, REFUSED, str(tmp_path / name), "boxoffice enrol")
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


@pytest.mark.parametrize("name", ["new", "empty", "new/boxoffice.db"])
def test_what_is_no_house_is_not_synced_and_not_paired(tmp_path: Path, name: str) -> None:
    """Neither is anything made."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "other.db").touch()
    before = sorted(tmp_path.rglob("*"))
    failed(boxoffice("sync", tmp_path / name), SURROUNDINGS, "cannot open the database")
    failed(boxoffice("sync", tmp_path / "other.db"), SURROUNDINGS, "other.db")
    if not name.endswith(".db"):
        said = boxoffice(
            "enrol", "code", "--server", tmp_path / name, "--kind", "desk", "--name", "Kassa 1"
        )
        failed(said, REFUSED, "boxoffice enrol house")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_house_with_a_pin_that_nobody_can_type_makes_no_server(tmp_path: Path) -> None:
    """Refused before the folder is made."""
    house = ("enrol", "house", "--name", "De Kring", "--operator", "An", "--pin", "12")
    failed(boxoffice(*house, "--server", tmp_path / "new"), REFUSED, "PIN")
    assert not (tmp_path / "new").exists()
