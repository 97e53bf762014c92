"""One program per data folder, keys that only their owner reads, certificates."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.errors import Refused
from boxoffice.platform.keystore import FileKeyStore, public_bytes, signing_key
from boxoffice.platform.single import FolderLock


def test_a_second_program_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    """Refused("already_running"), and free again when the first is gone."""
    with FolderLock(tmp_path, "boxoffice"), pytest.raises(Refused, match="already_running"):
        FolderLock(tmp_path, "boxoffice").__enter__()
    with FolderLock(tmp_path, "boxoffice"), FolderLock(tmp_path, "server"):
        pass


HOLD = """
import sys
from pathlib import Path
from boxoffice.platform.single import FolderLock
with FolderLock(Path(sys.argv[1]), "boxoffice"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_killed_program_lets_its_folder_go(tmp_path: Path) -> None:
    """The lock is the operating system's: no stale file keeps a desk shut in the morning."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(Refused, match="already_running"):
            FolderLock(tmp_path, "boxoffice").__enter__()
        process.kill()
        process.wait()
    with FolderLock(tmp_path, "boxoffice"):
        pass


def test_secrets_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Folder 0700, files 0600; the last one put stands."""
    store = FileKeyStore(tmp_path / "keys")
    assert store.get("pepper") is None
    store.put("pepper", b"one")
    store.put("pepper", b"two")
    assert store.get("pepper") == b"two"
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "keys" / "pepper").stat().st_mode) == 0o600


def test_a_device_key_is_made_once(tmp_path: Path) -> None:
    """The second start signs with the key of the first."""
    store = FileKeyStore(tmp_path)
    assert public_bytes(signing_key(store)) == public_bytes(signing_key(store))


def test_a_certificate_is_the_root_s_word() -> None:
    """Another root, a changed byte, nonsense: no certificate, never an exception."""
    root, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    said = certificate.Certificate(b"D", b"H", 2, "desk", b"k" * 32, (b"H",), 5)
    data = certificate.issue(said, root)
    assert certificate.read(data, public_bytes(root)) == said
    assert certificate.read(data, public_bytes(other)) is None
    for at in (0, 64, len(data) - 1):
        changed = bytearray(data)
        changed[at] ^= 1
        assert certificate.read(bytes(changed), public_bytes(root)) is None
    for nonsense in (b"", b"x", data[:64]):
        assert certificate.read(nonsense, public_bytes(root)) is None
