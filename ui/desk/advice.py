"""What the desk says by itself, without an error of the core: three parts each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from boxoffice.views import LeftBasket, SyncState, VoucherView
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.strings import Message


def empty_basket() -> Message:
    """Nothing to pay yet."""
    return Message(
        translate("Desk", "There is nothing in the basket yet"),
        "",
        translate("Desk", "type a number, or begin to type a name or title"),
        icon="park",
    )


def no_programme() -> Message:
    """There is nothing to choose from."""
    return Message(
        translate("Desk", "There are no performances here yet"),
        translate("Desk", "nothing was taken"),
        translate(
            "Desk",
            "F3 in the manager's window makes one, or reads the programme; it comes by itself",
        ),
        icon="calendar",
    )


def no_prices() -> Message:
    """The programme came, its price list did not, or there is none."""
    return Message(
        translate("Desk", "This performance has no prices yet"),
        translate("Desk", "nothing was taken"),
        translate("Desk", "the manager gives it a price list; it comes by itself"),
        icon="calendar",
    )


def not_found(text: str) -> Message:
    """Enter on a search that found nothing."""
    return Message(
        translate("Desk", "Nothing found for ‘{text}’ on this computer").format(text=text),
        translate("Desk", "what you typed stays"),
        translate("Desk", "put it right, or Esc: all"),
        "warning",
        "search",
    )


def nothing_sold() -> Message:
    """There is no last sale to come back to."""
    return Message(
        translate("Desk", "Nothing was sold at this till yet"),
        "",
        translate("Desk", "F2 finds an earlier order by its number or name"),
        icon="receipt",
    )


def put_aside() -> Message:
    """The basket waits."""
    return Message(
        translate("Desk", "The basket is put aside"),
        translate("Desk", "nothing was booked, its seats stay taken"),
        translate("Desk", "help the next one; Ctrl+S on an empty basket fetches it back"),
        icon="park",
    )


def left_behind(left: Sequence[LeftBasket], zone: str) -> Message:
    """The program stopped while something was in the baskets."""
    count = sum(len(one.draft.basket.places) for one in left)
    lost = [label for one in left for label in one.lost]
    happened = translate("Desk", "The program stopped at {time} with a basket that was not paid")
    safe = translate("Desk", "{places} are taken again").format(places=Counted.places(count))
    gone = translate("Desk", "somebody else has {seats} by now").format(seats=", ".join(lost))
    kept = [safe] if count else []
    return Message(
        happened.format(time=formats.clock(left[-1].at_ms, zone)),
        " · ".join([*kept, *([gone] if lost else [])]),
        translate("Desk", "Enter: go on with it · Ctrl+S: later")
        if any(one.draft.basket for one in left)
        else translate("Desk", "ask for other places"),
        tone="warning",
        icon="park",
    )


def goes_back_whole() -> Message:
    """Parts were asked for, and money goes back."""
    return Message(
        translate("Desk", "This goes back in one piece"),
        translate("Desk", "nothing was booked"),
        translate("Desk", "F9: in cash · F8: on the card"),
        icon="cash",
    )


def seat_not_free(seat: str) -> Message:
    """A seat that cannot be taken was asked."""
    return Message(
        translate("Desk", "{seat} is not free").format(seat=seat),
        translate("Desk", "your basket is unchanged"),
        translate("Desk", "choose a coloured seat"),
        "warning",
        "seat",
    )


def no_such_seat(name: str) -> Message:
    """A seat was typed that this hall does not have."""
    return Message(
        translate("Desk", "There is no seat {seat} here").format(seat=name),
        translate("Desk", "your basket is unchanged"),
        translate("Desk", "type the name of another seat"),
        "warning",
        "seat",
    )


def in_parts(count: int, parts: Sequence[int], seats: Sequence[str]) -> Message:
    """So many are not free side by side: in parts near each other."""
    return Message(
        translate("Desk", "{count} together are not free, {parts} are").format(
            count=count, parts="\u00a0+\u00a0".join(map(str, parts))
        ),
        translate("Desk", "nothing is taken yet"),
        translate("Desk", "Enter: {seats} · F5: choose yourself").format(seats=" + ".join(seats)),
        icon="seat",
    )


def not_enough_from(seat: str, wanted: int) -> Message:
    """Fewer than asked from that seat on."""
    return Message(
        translate("Desk", "From {seat} on there are not {count} free together").format(
            seat=seat, count=wanted
        ),
        translate("Desk", "your basket is unchanged"),
        translate("Desk", "choose another seat, or take them one by one with Space"),
        "warning",
        "seat",
    )


def not_enough_given(due: int) -> Message:
    """Less was given than is due."""
    return Message(
        translate("Desk", "That is less than {amount}").format(amount=formats.euro(due)),
        tone="warning",
        icon="triangle",
    )


def voucher_left(voucher: VoucherView) -> Message:
    """A gift card that is scanned while nobody pays."""
    left, worth = formats.euro(voucher.balance_cents), formats.euro(voucher.issued_cents)
    day = formats.day(voucher.until) if voucher.until else ""
    until = translate("Desk", "valid until {day}").format(day=day)
    return Message(
        translate("Desk", "Gift card: {left} left of {worth}").format(left=left, worth=worth),
        until if voucher.until else "",
        translate("Desk", "scan it after F9 or F8 to pay with it") if voucher.balance_cents else "",
        "info" if voucher.balance_cents else "warning",
        "gift",
    )


def take_instead(refused: Message, label: str, *, same_rank: bool) -> Message:
    """The refusal, with the proposed seats as what to do now."""
    now = translate("Desk", "Enter: {seats} · F5: choose yourself")
    if same_rank:
        now = translate("Desk", "Enter: {seats} (same rank) · F5: choose yourself")
    now = now.format(seats=label)
    return replace(refused, now=now, icon="exchange")


def or_at_risk(refused: Message) -> Message:
    """Another desk has the seat: it may be sold all the same, with a reason and a PIN."""
    return replace(refused, now=refused.now + " · " + translate("Desk", "Alt+O: at risk"))


def promotion(name: str) -> Message:
    """A code was taken: what the basket costs already says so."""
    return Message(
        translate("Desk", "{promotion} counts for this basket").format(promotion=name),
        "",
        translate("Desk", "the amount to pay is with it"),
        "good",
        "voucher",
    )


def promotion_idle(name: str) -> Message:
    """A code was taken, and none of these prices goes together with it."""
    return Message(
        translate("Desk", "{promotion} takes nothing off these prices").format(promotion=name),
        translate("Desk", "what comes into the basket at another price costs less"),
        translate("Desk", "another price: Enter on the line"),
        "warning",
        "voucher",
    )


def exchange_has_no_risk() -> Message:
    """Alt+O while tickets go back: they would not have."""
    return Message(
        translate("Desk", "An exchange is not sold at risk or on paper"),
        translate("Desk", "nothing was changed, the basket is kept"),
        translate("Desk", "choose seats of this desk, or give the tickets back first: Alt+T"),
        "warning",
        "exchange",
    )


def hold_ends() -> Message:
    """The basket is older than what others respect (screens.md §3)."""
    return Message(
        translate("Desk", "The places are held for 1 more minute"),
        translate("Desk", "nothing is taken from the basket"),
        translate("Desk", "Enter: hold them longer"),
        "warning",
        "hourglass",
    )


def connection(state: SyncState, zone: str, ours: int) -> Message:
    """The sync cell, in words."""
    count = state.waiting_sales
    waiting = Counted.sales_waiting(count)
    if state.link == "online":
        return Message(
            translate("Desk", "Connected since {time}").format(
                time=formats.clock(state.since_ms, zone)
            ),
            waiting,
            icon="cloud",
        )
    return Message(
        translate("Desk", "No connection since {time}").format(
            time=formats.clock(state.since_ms, zone)
        ),
        translate("Desk", "you go on selling from own places ({count} free)").format(count=ours),
        waiting + " " + translate("Desk", "and leave by themselves"),
        "warning",
        "cloud-cut",
    )


def clock_wrong(offset_ms: int) -> Message:
    """Text 16 of screens.md §10: what the server's time says of this computer's clock."""
    hours, minutes = divmod(abs(offset_ms) // 60_000, 60)
    late = offset_ms > 0  # the server is ahead of us
    behind = translate("Desk", "The clock of this computer is {time} behind")
    ahead = translate("Desk", "The clock of this computer is {time} ahead")
    time = translate("Desk", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    time = time.replace(" ", "\u00a0")  # never `26` on one line and `h` on the next
    return Message(
        (behind if late else ahead).format(time=time),
        translate(
            "Desk",
            "sales and their order stay right; prices and the doors' hour follow the server's"
            " time as it was last measured",
        ),
        translate("Desk", "set the clock right"),
        "warning",
        "clock",
    )
