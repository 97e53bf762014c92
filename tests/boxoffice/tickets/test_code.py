"""The 80 bytes of a ticket's QR: layout frozen, every alteration seen, every noise survived."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Bug
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.platform.keystore import public_bytes
from boxoffice.tickets import base45
from boxoffice.tickets.code import (
    _LAYOUTS,
    VERSION,
    CodeContent,
    SignedCode,
    TrustedKey,
    key_hint,
    parse,
    performance_hint,
    sign,
    trusted_key,
    verify,
)

DEVICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
KEY = trusted_key(b"desk 1", public_bytes(DEVICE))
CONTENT = CodeContent(
    performance_hint=performance_hint(PerformanceId(bytes(range(16)))),
    seat=SeatIndex(412),
    price_type=3,
    admits=1,
    code_id=bytes.fromhex("0102030405"),
)
GOLDEN_V1 = (
    ".22-09J2O*TPOWJW50KB0*M0G/N8OS5VFN2PTRUHY6F:D./6-VHY9PM59*/BTWQL1FDF8$VUY.5P3AP43NTS6Y"
    "OD1VNKN1-HZ0BEZOFN1FGTHT0O-N-L4.DG"
)

contents = st.builds(
    CodeContent,
    performance_hint=st.binary(min_size=3, max_size=3),
    seat=st.none() | st.integers(0, 65_534).map(SeatIndex),
    price_type=st.integers(1, 255),
    admits=st.integers(1, 255),
    code_id=st.binary(min_size=5, max_size=5),
    flags=st.integers(0, 15),
)


def signed(content: CodeContent = CONTENT) -> str:
    return sign(content, DEVICE, KEY.hint)


def parsed(text: str) -> SignedCode:
    code = parse(text)
    assert code is not None
    return code


def test_golden_vector_of_version_1() -> None:
    """A ticket printed today is read for ever: the bytes of version 1 never change."""
    assert signed() == GOLDEN_V1
    code = parsed(GOLDEN_V1)
    assert code.content == CONTENT
    assert verify(code, [KEY]).signer == KEY


def test_fits_a_qr_of_version_5_m() -> None:
    """80 bytes, 120 characters: one more and the symbol grows (reference/scanning.md §3.1)."""
    assert len(signed()) == 120
    assert len(base45.decode(signed())) == 80


@given(contents)
def test_content_survives_the_trip(content: CodeContent) -> None:
    """Every field at every value comes back, and the signature holds."""
    code = parsed(signed(content))
    assert code.content == content
    assert verify(code, [KEY]).outcome == "genuine"


@given(st.integers(0, 79), st.integers(1, 255))
def test_any_altered_byte_is_seen(position: int, mask: int) -> None:
    """No byte of the code can be changed without losing its seal: seat, type, people, hints."""
    data = bytearray(base45.decode(signed()))
    data[position] ^= mask
    code = parse(base45.encode(bytes(data)))
    assert code is None or verify(code, [KEY]).outcome != "genuine"


def test_altered_seat_is_forged() -> None:
    """A better seat written over the own one is `forged`, not merely unknown."""
    data = bytearray(base45.decode(signed()))
    data[8] += 1
    assert verify(parsed(base45.encode(bytes(data))), [KEY]).outcome == "forged"


def test_key_of_a_stranger_is_unknown() -> None:
    """A true signature by a key that nobody certified is not a ticket."""
    text = sign(CONTENT, STRANGER, key_hint(public_bytes(STRANGER)))
    assert verify(parsed(text), [KEY]).outcome == "unknown_key"


def test_stranger_with_a_borrowed_hint_is_forged() -> None:
    """The hint only finds the key; it proves nothing."""
    assert verify(parsed(sign(CONTENT, STRANGER, KEY.hint)), [KEY]).outcome == "forged"


def test_colliding_hints_are_tried_in_turn() -> None:
    """Two keys with one hint: the second is tried when the first does not fit."""
    other = TrustedKey(b"desk 2", public_bytes(STRANGER), KEY.hint)
    result = verify(parsed(signed()), [other, KEY])
    assert (result.outcome, result.signer) == ("genuine", KEY)


def test_signature_is_bound_to_its_purpose() -> None:
    """A bare signature over the same 16 bytes is no ticket: the domain prefix counts."""
    body = base45.decode(signed())[:16]
    text = base45.encode(body + DEVICE.sign(body))
    assert verify(parsed(text), [KEY]).outcome == "forged"


@pytest.mark.parametrize(
    "noisy",
    [
        GOLDEN_V1.lower(),
        "]Q1" + GOLDEN_V1,
        "\\000001" + GOLDEN_V1,
        "]Q1\\000026" + GOLDEN_V1,
        " \t" + GOLDEN_V1 + "\r\n",
        "\n ]Q1" + GOLDEN_V1,
    ],
)
def test_noise_of_scanners_is_forgiven(noisy: str) -> None:
    """Case, AIM identifier, ECI marker and white space come from the device, not the ticket."""
    assert parsed(noisy) == parsed(GOLDEN_V1)


@pytest.mark.parametrize(("flags", "spaces"), [(0, 1), (6, 2)])
def test_a_scanner_that_trims_takes_the_first_digits_of_a_code(flags: int, spaces: int) -> None:
    """They are put back; what lost another character than a space is never the same code."""
    content = msgspec.structs.replace(CONTENT, flags=flags)
    text = next(
        text for n in range(256)
        if (text := sign(content, DEVICE, bytes((n, 0, 0)))).startswith(" " * spaces)
    )  # fmt: skip
    whole = parsed(text)
    assert not whole.trimmed
    for trimmed in (text.strip(), f"]Q1{text.strip()}", f"{text.strip()}\r\n"):
        assert parsed(trimmed) == msgspec.structs.replace(whole, trimmed=True)
    for missing in (GOLDEN_V1[1:], GOLDEN_V1[:-1], GOLDEN_V1[:50] + GOLDEN_V1[51:]):
        found = parse(missing)
        assert found is None or (found.trimmed and verify(found, [KEY]).outcome != "genuine")


def test_leading_space_of_a_code_is_a_digit() -> None:
    """One hint in 45 makes a code begin with a space: it is content and is not stripped."""
    text = sign(CONTENT, DEVICE, bytes((35, 0, 0)))
    assert text.startswith(" ")
    for noisy in (text, "]Q1" + text, "\t " + text + " "):
        assert parsed(noisy).key_hint == bytes((35, 0, 0))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "]Q1",
        "\\000001",
        "CBDEFGHIJKLNRTUV",
        "https://example.org/ticket/123",
        GOLDEN_V1 + "00",
        GOLDEN_V1 + "000",
        "000" + GOLDEN_V1,
        GOLDEN_V1.replace("S", "\u017f"),
        GOLDEN_V1[:-1] + "é",
        "Z" * 120,
        "0" * 100_000,
        "\x00" * 120,
        "\ud800" * 120,
    ],
)
def test_foreign_texts_are_none(text: str) -> None:
    """Loyalty cards, addresses, rubbish and further bytes: None at once, no exception."""
    assert parse(text) is None


@pytest.mark.parametrize("length", range(120))
def test_a_truncated_code_is_foreign(length: int) -> None:
    """No beginning of a code passes for one (reference/scan-cases.md G09)."""
    assert parse(GOLDEN_V1[:length]) is None


@pytest.mark.parametrize("position", [9, 10])
def test_a_code_without_type_or_people_is_foreign(position: int) -> None:
    """A type 0 or a ticket that admits nobody is never written, so it is never read."""
    data = bytearray(base45.decode(GOLDEN_V1))
    data[position] = 0
    assert parse(base45.encode(bytes(data))) is None


@pytest.mark.parametrize("version", [v for v in range(16) if v != 1])
def test_unknown_versions_are_foreign(version: int) -> None:
    """A version without a layout is not guessed at."""
    data = bytearray(base45.decode(GOLDEN_V1))
    data[0] = version << 4
    assert parse(base45.encode(bytes(data))) is None


@given(st.text(max_size=200) | st.text(alphabet=base45.ALPHABET, min_size=110, max_size=130))
def test_parse_never_raises(text: str) -> None:
    """Whatever a visitor holds up, the door goes on."""
    parse(text)


@pytest.mark.parametrize(
    "content",
    [
        CodeContent(b"ab", None, 1, 1, b"12345"),
        CodeContent(b"abc", SeatIndex(65_535), 1, 1, b"12345"),
        CodeContent(b"abc", SeatIndex(-1), 1, 1, b"12345"),
        CodeContent(b"abc", None, 0, 1, b"12345"),
        CodeContent(b"abc", None, 256, 1, b"12345"),
        CodeContent(b"abc", None, 1, 0, b"12345"),
        CodeContent(b"abc", None, 1, 1, b"1234"),
        CodeContent(b"abc", None, 1, 1, b"12345", flags=16),
    ],
)
def test_fields_that_do_not_fit_are_our_bug(content: CodeContent) -> None:
    """Nothing is cut to fit: seat 65,535 would silently become a ticket without a seat."""
    with pytest.raises(Bug) as caught:
        signed(content)
    assert caught.value.code == "ticket_code_field"


SAMPLES = sorted((Path(__file__).parents[2] / "fixtures" / "codes").glob("*.json"))


def test_every_version_that_can_be_read_has_a_sample() -> None:
    """Who adds a layout freezes a printed code of it in tests/fixtures/codes."""
    assert {path.stem for path in SAMPLES} == {f"v{version}" for version in _LAYOUTS}
    assert VERSION in _LAYOUTS


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_was_printed_once_is_read_for_ever(path: Path) -> None:
    """A frozen sample says what it said, and its signature still holds."""
    said = json.loads(path.read_text())
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(said["device_private_key"]))
    code = parsed(said["text"])
    content = code.content
    assert content.performance_hint == performance_hint(
        PerformanceId(bytes.fromhex(said["performance"]))
    )
    assert (content.seat, content.price_type, content.admits, content.flags) == (
        said["seat"], said["price_type"], said["admits"], said["flags"],
    )  # fmt: skip
    assert content.code_id.hex() == said["code_id"]
    assert verify(code, [trusted_key(b"desk", public_bytes(key))]).outcome == "genuine"
