"""A device's word for its events, in both ways of giving it (docs/decisions/0038)."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.journal.event import HEAD_DOMAIN
from boxoffice.journal.word import push_content, word_holds, word_of
from boxoffice.platform.keystore import public_bytes

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OURS = public_bytes(KEY)
HEAD, BODY = hashlib.sha256(b"event").digest(), b"a push that ends with it"
WORDS = {
    "beside the request": KEY.sign(HEAD_DOMAIN + HEAD),
    "with the request": word_of(KEY.sign(push_content(HEAD, BODY)), BODY),
}


@pytest.mark.parametrize("word", WORDS.values(), ids=WORDS)
def test_a_word_holds_for_its_event_and_its_device_alone(word: bytes) -> None:
    """Changed in any byte, cut short, or asked of another event or key, it is none."""
    assert word_holds(HEAD, word, OURS)
    assert not word_holds(hashlib.sha256(b"other").digest(), word, OURS)
    assert not word_holds(HEAD, word, public_bytes(Ed25519PrivateKey.generate()))
    for at in range(len(word)):
        changed = bytearray(word)
        changed[at] ^= 1
        assert not word_holds(HEAD, bytes(changed), OURS)
    for length in range(len(word)):
        assert not word_holds(HEAD, word[:length], OURS)


def test_what_was_signed_in_one_way_is_no_word_in_the_other() -> None:
    """A signature under a head alone says nothing of a request, and the other way round."""
    digest = hashlib.sha256(BODY).digest()
    assert not word_holds(HEAD, KEY.sign(HEAD_DOMAIN + HEAD) + digest, OURS)
    assert not word_holds(HEAD, KEY.sign(push_content(HEAD, BODY)), OURS)
