"""Orders of another system, read from a table: one line a place, gathered by order number.

An order is taken over whole or not at all: half a sale cannot exist.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from boxoffice.ids import Cents
from boxoffice.programme.table_file import TableLine, read_table

COLUMNS = {
    "order": ("bestelling", "commande", "order number", "ordernummer", "reference"),
    "title": ("performance", "voorstelling", "spectacle", "event", "show"),
    "starts": ("start", "begin", "datum", "date", "datetime"),
    "time": ("uur", "heure", "hour"),
    "area": ("zone", "vak", "zaaldeel", "section", "block"),
    "row": ("rij", "rang", "rangée"),
    "seat": ("stoel", "nummer", "place", "siège", "number"),
    "price_type": ("tarief", "tarif", "ticket type", "price type"),
    "price": ("prijs", "prix", "amount", "bedrag"),
    "paid": ("betaald", "payé", "status"),
    "until": ("tot", "jusque", "vervalt", "expires"),
    "name": ("naam", "nom", "customer", "klant"),
    "email": ("e-mail", "mail"),
    "phone": ("telefoon", "téléphone", "tel", "gsm"),
}
REQUIRED = ("order", "title", "price")
_YES = frozenset({"", "1", "yes", "ja", "oui", "true", "paid", "betaald", "payé", "x"})
_DIGITS = 9
"""Of the whole euros of an amount: more are no price of anything."""
_NO = frozenset(
    {"0", "no", "nee", "non", "false", "open", "reserved", "gereserveerd", "réservé", "pending"}
)


@dataclass(frozen=True, slots=True)
class OldPlace:
    """One place as the other system wrote it."""

    line: int
    title: str
    starts_local: str
    """"2026-11-27T20:00", or its beginning; empty when the file does not say."""
    area: str
    row: str
    seat: str
    price_type: str
    cents: Cents


@dataclass(frozen=True, slots=True)
class OldOrder:
    """One order or open reservation, with what it says of the customer."""

    number: str
    places: tuple[OldPlace, ...]
    paid: bool
    until: str = ""
    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)

    def deadline(self, begins: str) -> str:
        """The one that the file says; of a day without an hour its end. No such deadline, and
        none that the file does not say, is later than the first beginning.
        """
        if "T" in self.until:
            return self.until
        return min(f"{self.until}T23:59", begins) if self.until else begins


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order that is not taken over, where, and why (a stable code)."""

    number: str
    line: int
    why: str
    detail: str = ""


def read_orders(path: Path) -> tuple[tuple[OldOrder, ...], tuple[LeftOut, ...]]:
    """Orders in the file's order, and those with a line that cannot be read.

    Raises what `table_file.read_table` raises.
    """
    lines: dict[str, list[TableLine]] = {}
    for line in read_table(path, COLUMNS, REQUIRED):
        lines.setdefault(line["order"], []).append(line)
    orders: list[OldOrder] = []
    left: list[LeftOut] = []
    for number, some in lines.items():
        try:
            orders.append(_order(number, some))
        except BadLineError as bad:
            left.append(LeftOut(number, bad.line, bad.why, bad.said))
    return tuple(orders), tuple(left)


class BadLineError(Exception):
    """A line that cannot be read: where, why (a stable code), and what it says."""

    def __init__(self, line: TableLine, why: str, said: str) -> None:
        super().__init__(why)
        self.line, self.why, self.said = line.number, why, said


def _order(number: str, lines: list[TableLine]) -> OldOrder:
    if not number:
        raise BadLineError(lines[0], "no_number", "")
    said = {line["paid"].casefold() for line in lines}
    if not said <= _YES | _NO or (said & _YES and said & _NO):
        raise BadLineError(lines[0], "paid_unclear", ", ".join(sorted(said)))
    first = lines[0]
    return OldOrder(
        number, tuple(_place(line) for line in lines), bool(said & _YES), moment_in(first, "until"),
        first["name"], first["email"], first["phone"],
    )  # fmt: skip


def _place(line: TableLine) -> OldPlace:
    return OldPlace(
        line.number, line["title"], moment_in(line, "starts", line["time"]), line["area"],
        line["row"], line["seat"], line["price_type"], cents_in(line, "price"),
    )  # fmt: skip


def cents_in(line: TableLine, column: str) -> Cents:
    """`22`, `22,00`, `22.5`, `€ 1.022,00`; never below zero. Raises BadLineError."""
    said = line[column].replace("€", "").replace("EUR", "").replace("\u00a0", "").replace(" ", "")
    if "," in said and "." in said:
        said = said.replace("." if said.rfind(",") > said.rfind(".") else ",", "")
    whole, _, part = said.replace(",", ".").partition(".")
    if (
        not whole.isdecimal()
        or len(whole) > _DIGITS
        or len(part) > 2
        or (part and not part.isdecimal())
    ):
        raise BadLineError(line, f"{column}_unclear", line[column])
    return Cents(int(whole) * 100 + int(part.ljust(2, "0") or 0))


def moment_in(line: TableLine, column: str, time: str = "") -> str:
    """The moment in a column, with the clock of another: ISO, or as Belgians write it,
    27/11/2026 20:00, 27-11-2026 or 27/11/26. Raises BadLineError.
    """
    said = f"{line[column]} {time}".strip().replace("T", " ").replace("u", ":")
    if not said:
        return ""
    day, _, clock = said.partition(" ")
    parts = day.replace("-", "/").replace(".", "/").split("/")
    try:
        numbers = [int(part) for part in parts]
        year, month, at = numbers if len(parts[0]) == 4 else numbers[::-1]
        found = date(year if year > 99 else 2000 + year, month, at).isoformat()
        if clock.strip():
            hour, minute = [*clock.strip().split(":"), "0"][:2]
            return datetime.fromisoformat(
                f"{found}T{int(hour):02d}:{int(minute or 0):02d}"
            ).strftime("%Y-%m-%dT%H:%M")
    except (ValueError, TypeError, OverflowError) as error:
        raise BadLineError(line, "date_unclear", said) from error
    return found
