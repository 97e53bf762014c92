"""Every error the product raises on purpose: three families, each with a stable code.

    BoxOfficeError
    ├── Refused      a rule said no: nothing was changed, a person can do something else
    ├── Unavailable  the surroundings failed: disk, network, printer, a file that cannot be read
    └── Bug          we were wrong: to the log and the crash report, the program goes on

Codes are stable strings ("seat_not_owned"); parameters are plain values. Words are made from
them only in `ui` and on the command line (design.md, "Errors").
"""

from __future__ import annotations

Param = str | int | bool | None


class BoxOfficeError(Exception):
    """Base of the three families. `code` is stable; `params` fill the words a person reads."""

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, Param] = params

    def __str__(self) -> str:
        """Code and parameters, for logs. Never shown to staff as it is."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({shown})" if shown else self.code


class Refused(BoxOfficeError):
    """A rule said no. Nothing was changed. Exit code 1 on the command line."""


class Unavailable(BoxOfficeError):
    """The surroundings failed (disk, network, printer, file). Exit code 3 on the command line."""


class Bug(BoxOfficeError):
    """An invariant of ours does not hold. Never caught to be hidden."""
