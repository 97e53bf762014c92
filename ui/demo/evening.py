"""One evening, end to end: what happens, step by step, through the real windows.

A house sells and prints, loses its network, goes on selling, scans at the door, gets its network
back, syncs, and closes the day. Each step says what it does; the numbers are computed afterwards
by `boxoffice.reckoning`, which takes no part in it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ui.demo import forging
from ui.demo.cast import ADVANCE_PERCENT, Cast
from ui.demo.season import now_here
from ui.demo.strings_attached import Puppet

FLOAT_EUROS = 150
CLAIMS = 10
"""So often a person asks for one seat."""
PIECES = (20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5)
"""As the till's count asks for them, largest first."""


@dataclass
class Evening:
    """The story, with what it must remember: money taken, codes printed, when the cut was."""

    cast: Cast
    tell: Callable[[str], None]
    taken: dict[str, dict[str, int]] = field(default_factory=dict)
    cut_ms: int = 0
    back_ms: int = 0
    first_codes: list[str] = field(default_factory=list)
    more_codes: list[str] = field(default_factory=list)
    other_codes: list[str] = field(default_factory=list)
    offline_codes: list[str] = field(default_factory=list)

    def play(self) -> None:
        """The whole evening."""
        self.prepare()
        self.open_tills()
        self.sell_online()
        self.cut_network()
        self.sell_offline()
        self.scan_offline()
        self.bring_network_back()
        self.close_tills()

    # -- before ------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Server, house, devices, programme, windows."""
        cast = self.cast
        self.tell("The server starts on its embedded SQLite; the house enrols four devices.")
        codes = cast.found_house()
        cast.start_server()
        cast.join(codes)
        cast.add_operators()
        self.tell("The season is imported: a seating plan and ten productions.")
        self.tell(cast.import_season(now_here()))
        self.tell("Desk 1, desk 2, door and manager open their windows and log in.")
        cast.open_windows()
        self.tell(f"The manager gives the desks {ADVANCE_PERCENT} % of tonight's places.")
        self.manager.do("act", act="share", percent=ADVANCE_PERCENT)
        for desk in self.desks:
            self.wait_for(desk, lambda state: all(state["ours"].values()), "own places")
        self.wait_for(self.door, lambda state: state["performances"] >= 2, "tonight's programme")
        self.door.do("act", act="choose", first=2, door="Hoofdingang")
        self.door.keys("Esc")

    def open_tills(self) -> None:
        """Each desk opens its till with a float."""
        self.tell(f"Both desks open their till with € {FLOAT_EUROS},00.")
        for desk in self.desks:
            desk.keys("F12", *str(FLOAT_EUROS), "Enter")
            desk.until(shift=True)

    # -- with the network ------------------------------------------------------------------------

    def sell_online(self) -> None:
        """Seats and a pool, cash and card, own seats and a claimed one."""
        one, two = self.desks
        self.tell("Desk 1: two together tonight, cash (3 keys).")
        one.keys("2")
        self.shot(one, "desk-proposal")
        self.sale(one, "F9", "Enter")
        self.first_codes = one.do("act", act="codes")
        one.keys("Alt+K")
        self.shot(one, "desk-sold")
        self.tell("Desk 1: one at -26, cash: € 17,98 becomes € 18,00.")
        self.sale(one, "+", "1", "F9", "Enter")
        self.tell("Desk 1: three by card, by hand.")
        self.sale(one, "3", "F8", "Enter")
        self.more_codes = one.do("act", act="codes")
        self.tell("Desk 1: two from the pool of the small hall, paid with a note of 50.")
        one.keys("k", "i", "p", "Enter")
        one.keys("2")
        self.claim(one, "F9")
        self.shot(one, "desk-cash")
        self.sale(one, "5", "0", "Enter")
        self.tell("Desk 1: one for another day, by card.")
        one.keys("a", "p", "e", "Enter")
        self.sale(one, "1", "F8", "Enter")
        self.other_codes = one.do("act", act="codes")
        self.tell("Desk 2: two tonight, cash; then seat A15, which it must claim first.")
        self.sale(two, "2", "F9", "Enter")
        self.sale(two, "1", "F5", "a", "1", "5", "Enter", "F8", "Enter")
        self.in_step("everything sold so far")
        self.door.until(tickets=11)
        for puppet, name in ((self.manager, "manager-evening"), (self.door, "door-rest")):
            self.shot(puppet, name)

    # -- without -----------------------------------------------------------------------------------

    def cut_network(self) -> None:
        """The proxy closes every connection."""
        self.tell("THE NETWORK IS CUT.")
        self.network("cut")
        for puppet in self.everybody:
            puppet.until(link="offline")
        self.cut_ms = _now_ms()

    def sell_offline(self) -> None:
        """Both desks sell from their own places; one wants a seat that it does not own."""
        one, two = self.desks
        self.tell("Desk 1 sells two for cash and three from the pool by card, without a network.")
        one.keys("f", "l", "o", "Enter")
        self.sale(one, "2", "F9", "Enter")
        self.offline_codes = one.do("act", act="codes")
        self.shot(one, "desk-offline")
        one.do("theme", theme="dark")
        one.keys("3")
        self.shot(one, "desk-dark")
        one.do("theme", theme="light")
        one.keys("k", "i", "p", "Enter")
        self.sale(one, "3", "F8", "Enter")
        self.tell("Desk 2 sells two for cash; then wants A16, which is not its own.")
        two.keys("f", "l", "o", "Enter")
        self.sale(two, "2", "F9", "Enter")
        two.keys("1", "F5", "a", "1", "6", "Enter")
        two.until(step="OFFER")
        self.shot(two, "desk-not-ours")
        self.tell("It is refused with a way out: Enter takes a seat of its own instead.")
        two.keys("Enter")
        self.sale(two, "F9", "Enter")

    def scan_offline(self) -> None:
        """The door, cut off as well, decides alone."""
        self.tell("The door, cut off too, admits a known ticket and refuses it the second time.")
        first, second = self.first_codes
        self.scan(first, "ok", "door-admitted")
        _rest(2.2)  # the same code within two seconds is one scan (screens.md §5)
        self.scan(first, "already_used", "door-used")
        self.tell("It admits by its signature a ticket that it has never heard of.")
        self.scan(self.offline_codes[0], "ok_by_signature", "door-signature")
        self.tell("It refuses an unknown key, an altered seat and another performance.")
        self.scan(forging.by_unknown_key(self.more_codes[0]), "not_real", "door-forged")
        self.door.do("theme", theme="dark")
        self.scan(forging.with_altered_seat(self.more_codes[1]), "not_real", "door-dark")
        self.door.do("theme", theme="light")
        self.scan(self.other_codes[0], "wrong_performance", "door-other")
        self.scan(second, "ok", "")

    # -- after -------------------------------------------------------------------------------------

    def bring_network_back(self) -> None:
        """Everything converges."""
        self.tell("THE NETWORK IS BACK.")
        self.back_ms = _now_ms()
        self.network("open")
        for puppet in self.everybody:
            puppet.until(60, link="online")
        self.in_step("everything")
        self.door.until(tickets=19)
        self.tell("The door knows the offline sale now: its ticket is not admitted twice.")
        self.scan(self.offline_codes[0], "already_used", "")
        self.in_step("the last scan")

    def close_tills(self) -> None:
        """Counted blind, closed with a Z report."""
        self.tell("Both tills are counted blind and closed with a Z report.")
        for desk in self.desks:
            self.count_and_close(desk)
        self.in_step("the close")
        self.shot(self.manager, "manager-closed")
        for desk in self.desks:
            desk.until(papers=0)

    def count_and_close(self, desk: Puppet) -> None:
        """Pieces one by one, the terminal's total, book, look, close."""
        taken = self.taken[desk.name]
        desk.keys("F12")
        left = FLOAT_EUROS * 100 + taken.get("cash", 0)
        for piece in PIECES:
            count, left = divmod(left, piece)
            desk.keys(*(str(count) if count else ""), "Enter")
        desk.keys("Enter")
        card = taken.get("card_by_hand", 0)
        desk.keys(*f"{card // 100},{card % 100:02d}", "F9")
        _rest(0.8)
        self.shot(desk, f"till-{desk.name[-1]}")
        desk.keys("F9")
        desk.until(shift=False)
        desk.keys("Enter")

    # -- what steps are made of ------------------------------------------------------------------

    @property
    def desks(self) -> tuple[Puppet, Puppet]:
        """Kassa 1 and Kassa 2."""
        return self.cast.puppets["Kassa 1"], self.cast.puppets["Kassa 2"]

    @property
    def door(self) -> Puppet:
        """The door."""
        return self.cast.puppets["Hoofdingang"]

    @property
    def manager(self) -> Puppet:
        """The manager."""
        return self.cast.puppets["Beheer"]

    @property
    def everybody(self) -> tuple[Puppet, ...]:
        """All four workplaces."""
        return tuple(self.cast.puppets.values())

    def network(self, word: str) -> None:
        """Cut or open the proxy."""
        assert self.cast.proxy is not None, "started"  # noqa: S101
        self.cast.proxy.say(word)

    def sale(self, desk: Puppet, *keys: str) -> None:
        """Keys that end a sale; remembers the money that a person would find in the drawer."""
        before = desk.state()["last"]
        at = next((n for n, key in enumerate(keys) if key in ("F8", "F9")), None)
        if at is not None:
            # A claim may stand between: whoever types ahead of the question types into nothing.
            desk.keys(*keys[:at])
            self.claim(desk, keys[at])
            keys = keys[at + 1 :]
        desk.keys(*keys)
        state = self.wait_for(desk, lambda s: s["last"] != before, "a sale")
        method, cents = state["last_paid"]
        taken = self.taken.setdefault(desk.name, {})
        taken[method] = taken.get(method, 0) + cents
        self.tell(f"    {state['last']}: {state['last_places']} · {method} {cents / 100:.2f}")
        _rest(0.45)  # within 400 ms after a commit the keys F8, F9 and Enter are ignored

    def claim(self, desk: Puppet, key: str) -> None:
        """F8 or F9. Without an answer to a claim in 800 ms a person goes back and asks again."""
        for _ in range(CLAIMS):
            desk.keys(key)
            state = self.wait_for(desk, lambda s: s["step"] != "BUSY", "an answer to the claim")
            if state["step"] in ("CASH", "CARD"):
                return
            self.tell(f"    not yet ({state['notice']}): once more")
            desk.keys("Esc")
        raise TimeoutError(f"{desk.name}: {CLAIMS} claims; is {state}")

    def scan(self, text: str, verdict: str, picture: str) -> None:
        """A scanner's burst at the door, and the verdict it must give."""
        scans = self.door.state()["scans"]
        self.door.do("burst", text=text)
        self.door.until(scans=scans + 1, verdict=verdict)
        self.tell(f"    door: {verdict}")
        if picture:
            self.shot(self.door, picture)

    def in_step(self, what: str) -> None:
        """Until nothing waits anywhere."""
        for puppet in self.everybody:
            puppet.until(60, waiting=0)
        self.tell(f"    in step: {what}")

    def wait_for(
        self, puppet: Puppet, fits: Callable[[dict[str, Any]], bool], what: str
    ) -> dict[str, Any]:
        """Poll a puppet's state."""
        until = time.monotonic() + 30
        while not fits(state := puppet.state()):
            if time.monotonic() > until:
                raise TimeoutError(f"{puppet.name}: waited for {what}; is {state}")
            _rest(0.05)
        return state

    def shot(self, puppet: Puppet, name: str) -> None:
        """A picture of a window."""
        puppet.do("shot", path=str(self.cast.out / "screens" / f"{name}.png"))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _rest(seconds: float) -> None:
    time.sleep(seconds)
