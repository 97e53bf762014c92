"""The rim of the command line: every ending as one line on stderr and the documented exit code.

0 done, 1 refused by a rule, 2 wrong usage, 3 the surroundings failed or the program did, 130
stopped with Ctrl-C. `--verbose` adds the trace.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from boxoffice.errors import BoxOfficeError, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DONE, REFUSED, USAGE, SURROUNDINGS, STOPPED = 0, 1, 2, 3, 130


class Command(click.Command):
    """A command whose help, and nothing else, is done when nobody reads it to its end."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words; help and version are printed meanwhile, and `| head -1` closes them."""
        try:
            return super().parse_args(ctx, args)
        except BrokenPipeError:
            ctx.exit(DONE)


class Group(Command, click.Group):
    """Commands of one subject, in the order in which they were written."""

    command_class = Command

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's way
        """Their names."""
        return list(self.commands)


class Program(Group):
    """Turns whatever ends a command into one line and the documented exit code.

    `modules`: the commands of each module of `boxoffice.command`, imported when it is asked.
    """

    def __init__(
        self, *args: Any, modules: Mapping[str, Sequence[str]] | None = None, **extra: Any
    ) -> None:
        super().__init__(*args, **extra)
        asked = (modules or {}).items()
        self._modules = {name: module for module, names in asked for name in names}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, those that are not imported yet first."""
        return [*self._modules, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, its module imported; None when there is none."""
        module = self._modules.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        found = import_module(f"boxoffice.command.{module}")
        command: click.Command = getattr(found, cmd_name.replace("-", "_"))
        return command

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the program; wrong usage, and a full disk behind the help, end here."""
        try:
            code = super().main(*args, **extra | {"standalone_mode": False})
        except click.ClickException as error:
            _trace(error)
            _say(_usage(error))
            code = error.exit_code
        except click.Abort:
            code = _stopped()
        except OSError as error:
            complain(error)
            code = SURROUNDINGS
        finally:
            _leave_nothing_to_flush()
        sys.exit(code)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever ends it early becomes its line and its exit code."""
        _speak_any_encoding()
        try:
            super().invoke(ctx)
            _flush()  # what fits into the buffer meets its full disk here, where there are words
        except (click.ClickException, click.exceptions.Exit):
            raise
        except (click.Abort, KeyboardInterrupt):
            ctx.exit(_stopped())
        except BrokenPipeError:  # `| head -1` has read enough
            ctx.exit(SURROUNDINGS)
        except Exception as error:  # noqa: BLE001 - nothing but words goes past the rim
            ctx.exit(complain(error))


def complain(error: Exception) -> int:
    """Say on stderr what failed, in one line, with `--verbose` below its trace; the exit code.

    Also of one among several files, when the command goes on with the others.
    """
    _trace(error)
    known = _known(error)
    _say(_line(known))
    return REFUSED if isinstance(known, Refused) else SURROUNDINGS


def _trace(error: Exception) -> None:
    ctx = getattr(error, "ctx", None) or click.get_current_context(silent=True)
    if ctx is not None and ctx.find_root().params.get("verbose"):
        with suppress(OSError):
            traceback.print_exception(error)


def _known(error: Exception) -> BaseException:
    """What the database's driver said past every query is one of our errors."""
    from boxoffice.replica.database import as_ours

    return as_ours(error)


def _usage(error: click.ClickException) -> str:
    """What was wrong with the words, and which help tells the right ones."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    said = " ".join(error.format_message().split()).rstrip(".")
    if isinstance(error, click.exceptions.NoArgsIsHelpError):  # its message is the whole help
        said = f"a command is missing: {_commands(ctx)}"
    path = ctx.command_path if ctx else "boxoffice"
    return f"{said[:1].lower()}{said[1:]}; see: {path} --help"


def _commands(ctx: click.Context | None) -> str:
    if ctx is None or not isinstance(ctx.command, click.Group):
        return ""
    group = ctx.command
    found = ((name, group.get_command(ctx, name)) for name in group.list_commands(ctx))
    return ", ".join(name for name, command in found if command and not command.hidden)


def _line(error: BaseException) -> str:
    if isinstance(error, BoxOfficeError):
        from boxoffice.command.words import in_words  # not before anything fails

        return in_words(error)
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        return f"{error.strerror or type(error).__name__}{where}"
    said = " ".join(str(error).split())
    return f"a fault of ours ({type(error).__name__}: {said}); please report it with --verbose"


def _say(line: str) -> None:
    with suppress(OSError):  # nobody listens, or that disk is full too: the exit code still tells
        click.echo(f"boxoffice: {line}", err=True)


def _stopped() -> int:
    _say("stopped; what was written before stands")
    return STOPPED


def _flush() -> None:
    if sys.stdout is not None:  # a program without a console has none
        sys.stdout.flush()


def _leave_nothing_to_flush() -> None:
    """The interpreter flushes at its end and reports a failure in its own words and code (120);
    what could not be written until here goes nowhere instead.
    """
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _speak_any_encoding() -> None:
    """A title that the terminal's encoding does not know is shown escaped, not as a failure, and
    a PIN that is none is read as such.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
