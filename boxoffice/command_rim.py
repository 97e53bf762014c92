"""The rim of the command line: every ending as one line on stderr and the documented exit code.

0 done, 1 refused by a rule, 2 wrong usage, 3 the surroundings failed or the program did, 130
stopped with Ctrl-C. `--verbose` adds the trace.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from typing import Any

import click

from boxoffice.command_words import in_words
from boxoffice.errors import BoxOfficeError, Refused

REFUSED, USAGE, SURROUNDINGS, STOPPED = 1, 2, 3, 130


class Commands(click.Group):
    """Turns whatever ends a command into one line and the documented exit code."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run the program; the help, too, may find a full disk behind its output."""
        try:
            return super().main(*args, **extra)
        except OSError as error:
            click.echo(f"boxoffice: {_line(error)}", err=True)
            sys.exit(SURROUNDINGS)
        finally:
            _leave_nothing_to_flush()

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever ends it early becomes its line and its exit code."""
        _speak_any_encoding()
        try:
            done = super().invoke(ctx)
            _flush()  # what fits into the buffer meets its full disk here, where there are words
        except (click.ClickException, click.exceptions.Exit):
            raise
        except click.Abort as error:  # a prompt that nobody answered
            if not sys.stdin.isatty():
                raise click.UsageError("nobody answers here; give --pin", ctx) from error
            _stopped(ctx)
        except KeyboardInterrupt:
            _stopped(ctx)
        except BrokenPipeError:  # `| head -1` has read enough
            ctx.exit(SURROUNDINGS)
        except Exception as error:  # noqa: BLE001 - nothing but words goes past the rim
            if ctx.params.get("verbose"):
                traceback.print_exc()
            click.echo(f"boxoffice: {_line(error)}", err=True)
            ctx.exit(REFUSED if isinstance(error, Refused) else SURROUNDINGS)
        else:
            return done


def _line(error: Exception) -> str:
    if isinstance(error, BoxOfficeError):
        return in_words(error)
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        return f"{error.strerror or type(error).__name__}{where}"
    said = " ".join(str(error).split())
    return f"a fault of ours ({type(error).__name__}: {said}); please report it with --verbose"


def _stopped(ctx: click.Context) -> None:
    click.echo("boxoffice: stopped; what was written before stands", err=True)
    ctx.exit(STOPPED)


def _flush() -> None:
    if sys.stdout is not None:  # a program without a console has none
        sys.stdout.flush()


def _leave_nothing_to_flush() -> None:
    """The interpreter flushes at its end and reports a failure in its own words and code (120);
    what could not be written until here goes nowhere instead.
    """
    try:
        _flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _speak_any_encoding() -> None:
    """A title that the terminal's encoding does not know is shown escaped, not as a failure."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
