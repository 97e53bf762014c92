"""Customers and vouchers of another system, read from tables."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.programme.old_orders import BadLineError, LeftOut, cents_in, moment_in
from boxoffice.programme.table_file import TableLine, read_table
from boxoffice.rules.vouchers import foreign_code

CUSTOMER_COLUMNS = {
    "number": ("id", "customer number", "klantnummer"),
    "name": ("naam", "nom"),
    "email": ("e-mail", "mail"),
    "phone": ("telefoon", "téléphone", "tel", "gsm"),
    "address": ("adres", "adresse"),
    "newsletter": ("nieuwsbrief",),
    "consented": ("toestemming op", "consent date", "datum"),
}
VOUCHER_COLUMNS = {
    "code": ("bon", "number", "nummer"),
    "balance": ("saldo", "solde", "amount", "bedrag"),
    "until": ("tot", "geldig tot", "jusque", "valid until"),
}
_YES = frozenset({"1", "yes", "ja", "oui", "true", "x"})


@dataclass(frozen=True, slots=True)
class OldCustomer:
    """Somebody, as the other system knows them; a consent only with the day it was given."""

    line: int
    number: str
    name: str = field(repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    consented: str = ""
    """Local day on which the newsletter was agreed to; empty: it was not, or nobody knows when."""


@dataclass(frozen=True, slots=True)
class OldVoucher:
    """Credit that is left."""

    line: int
    code: str
    cents: Cents
    until: str


def read_customers(path: Path) -> tuple[tuple[OldCustomer, ...], tuple[LeftOut, ...]]:
    """Raises what `table_file.read_table` raises; who has no name is left out. A number that two
    different people have is told, and both are taken: it says nothing of who somebody is here.
    """
    found: list[OldCustomer] = []
    left: list[LeftOut] = []
    first: dict[str, OldCustomer] = {}
    for line in read_table(path, CUSTOMER_COLUMNS, ("name",)):
        try:
            one = _customer(line)
        except BadLineError as bad:
            left.append(LeftOut(line["number"], bad.line, bad.why, bad.said))
            continue
        found.append(one)
        other = first.setdefault(one.number, one)
        if one.number and replace(one, line=other.line) != other:
            left.append(LeftOut(one.number, one.line, "number_twice", str(other.line)))
    return tuple(found), tuple(left)


def _customer(line: TableLine) -> OldCustomer:
    if not line["name"]:
        raise BadLineError(line, "name_missing", "")
    agreed = line["newsletter"].casefold() in _YES
    return OldCustomer(
        line.number, line["number"], line["name"], line["email"], line["phone"], line["address"],
        moment_in(line, "consented")[:10] if agreed else "",
    )  # fmt: skip


def read_vouchers(path: Path) -> tuple[tuple[OldVoucher, ...], tuple[LeftOut, ...]]:
    """Raises what `table_file.read_table` raises; an empty balance is left out, a code that comes
    twice is refused: nobody could say which balance is true. Refused("voucher_twice", line=…).
    """
    found: dict[str, OldVoucher] = {}
    left: list[LeftOut] = []
    for line in read_table(path, VOUCHER_COLUMNS, ("code", "balance")):
        try:
            one = _voucher(line)
        except BadLineError as bad:
            left.append(LeftOut(line["code"], bad.line, bad.why, bad.said))
            continue
        if one.code in found:
            raise Refused("voucher_twice", file=str(path), line=line.number)
        found[one.code] = one
    return tuple(found.values()), tuple(left)


def _voucher(line: TableLine) -> OldVoucher:
    code, cents = foreign_code(line["code"]), cents_in(line, "balance")
    if not code:
        raise BadLineError(line, "code_unclear", line["code"])
    if not cents:
        raise BadLineError(line, "balance_empty", "")
    return OldVoucher(line.number, code, cents, moment_in(line, "until")[:10])
