"""Two rules that the rest of the protocol covers so well that no simulated evening breaks without
them (`no_epoch` and `push_no_auth` of the prototype's planted bugs): each has its test here.
"""

import msgspec

from boxoffice.fold.rows import Order
from sync.claim_messages import ClaimRequest
from tests.sync.world import World


def test_a_session_of_an_earlier_epoch_gets_nothing(world: World) -> None:
    """no_epoch: what the device knew was another timeline's, whatever its token says."""
    one = world.enrol()
    one.open()
    world.back_up()
    one.claim(1)
    one.sell(1)
    push, pull = one.device.push_request(), one.device.pull_request()
    assert push is not None
    claim = ClaimRequest(
        one.id, pull.incarnation, pull.token, pull.epoch, b"c" * 16, world.house, world.performance,
        (2,),
    )  # fmt: skip
    world.restore()
    assert world.server.epoch == 2
    answer = world.server.push(push)
    assert (answer.ok, answer.reopen, answer.epoch) == (False, True, 2)
    assert not world.rows_of(Order)
    assert world.server.pull(pull).reopen
    assert world.server.claim(claim).reopen


def test_a_push_without_the_current_token_is_stored_and_must_open_again(world: World) -> None:
    """push_no_auth: never rejected, and never taken for the one copy that there is."""
    one = world.enrol()
    one.open()
    one.claim(1)
    one.sell(1)
    ask = one.device.push_request()
    assert ask is not None
    answer = world.server.push(msgspec.structs.replace(ask, token=b"t" * 16))
    assert answer.ok
    assert answer.reopen
    assert len(world.rows_of(Order)) == 1
    assert not world.server.push(ask).reopen
