"""Help, usage and the form of errors: exit code 2, one line, the trace only when asked for."""

from pathlib import Path

import pytest

from boxoffice import __version__
from tests.command.terminal import DONE, REFUSED, ROOT, SURROUNDINGS, USAGE, boxoffice, failed

COMMANDS = (
    "desk", "door", "manager", "demo", "serve", "enrol", "import-programme", "import-plan",
    "decode", "journal", "sync",
)  # fmt: skip
README = (ROOT / "README.md").read_text()


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
        ("sync", "x", "--timeout", "soon"), ("journal", "show", "x", "--limit", "all"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(words: tuple[str, ...]) -> None:
    """Exit code 2, with how it is used; nothing was made."""
    said = boxoffice(*words)
    assert said.code == USAGE
    assert "Usage:" in said.err
    assert not Path(ROOT / "x").exists()


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
    """It does not belong to a house yet: the folder is named, and the command that helps."""
    said = boxoffice(*words, "--data", tmp_path / "new")
    failed(said, REFUSED, str(tmp_path / "new"), "boxoffice enrol")
