"""Try the frozen program where nothing of ours is installed.

`boxoffice selfcheck` opens a window offscreen, decodes a code, writes a PDF and opens its database.
As root with debootstrap it runs in a bare system of the same release, with nothing but libgl1,
libegl1 and a font: no Python, no ZBar, no Qt. Elsewhere it runs with an empty environment, which
finds less. Exit codes: 0 well, 1 the program failed, 3 the surroundings failed.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "boxoffice"
PROGRAM = "boxoffice.exe" if sys.platform == "win32" else "boxoffice"
BARE = ROOT / "build" / "bare-system"
# What a frozen Qt still asks of the system; the last brings a font to fall back on.
PACKAGES = "libgl1,libegl1,fontconfig-config"
SECONDS = 120


def size_mb(folder: Path) -> int:
    """Weigh a folder; links are not counted twice."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) // 1_000_000


def debootstrap() -> str | None:
    """Find it in PATH, or where root's programs are: a plain PATH leaves those folders out."""
    return shutil.which("debootstrap") or shutil.which("debootstrap", path="/usr/sbin:/sbin")


def why_no_bare_system() -> str:
    """Only root may chroot, and only debootstrap makes something to chroot into."""
    if sys.platform != "linux":
        return "this is no Linux"
    if os.geteuid() != 0:
        return "only root may chroot"
    return "" if debootstrap() else "debootstrap is not installed"


def bare_system() -> Path | None:
    """Make the bare system once; later runs find it again."""
    done = BARE / ".made"
    if done.exists():
        return BARE
    shutil.rmtree(BARE, ignore_errors=True)
    BARE.mkdir(parents=True)
    release = platform.freedesktop_os_release().get("VERSION_CODENAME", "stable")
    print(f"smoke: making a bare {release}", flush=True)
    # debootstrap, too, looks for its helpers in root's folders.
    env = os.environ | {"PATH": f"{os.environ.get('PATH', '/usr/bin:/bin')}:/usr/sbin:/sbin"}
    tool = debootstrap() or "debootstrap"
    command = [tool, "--variant=minbase", f"--include={PACKAGES}", release, str(BARE)]
    made = subprocess.run(command, stdout=subprocess.DEVNULL, env=env, check=False)
    if made.returncode != 0:
        return None
    done.touch()
    return BARE


def run(command: list[str], env: dict[str, str], folder: str | None = None) -> int:
    """Run the check, and say how long it took and how it ended."""
    start = time.monotonic()
    try:
        done = subprocess.run(command, env=env, cwd=folder, check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        print(f"smoke: no answer within {SECONDS} s")
        return 1
    print(f"smoke: ended with {done.returncode} after {time.monotonic() - start:.1f} s")
    return 0 if done.returncode == 0 else 1


def run_in(system: Path) -> int:
    """Lay the program into the bare system and run it there."""
    inside = system / "opt" / "boxoffice"
    shutil.rmtree(inside, ignore_errors=True)
    shutil.copytree(FOLDER, inside, symlinks=True)
    foreign = [*system.glob("usr/bin/python3*"), *system.glob("usr/lib/*/libzbar.so*")]
    if foreign:
        print(f"smoke: the bare system is not bare: it has {foreign}")
        return 3
    print("smoke: selfcheck in a bare system", flush=True)
    env = {
        "HOME": "/root",
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    # Looked up here: the bare environment's PATH holds for the program, and has no /usr/sbin.
    chroot = shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin") or "chroot"
    return run([chroot, str(system), "/opt/boxoffice/boxoffice", "selfcheck"], env)


def run_here() -> int:
    """Run it on this machine, with an environment that helps it to nothing."""
    print("smoke: selfcheck with an empty environment", flush=True)
    with tempfile.TemporaryDirectory() as home:
        env = {"HOME": home, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        if sys.platform == "win32":
            # Windows finds no DLL and no temporary folder without these.
            env |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
            env |= {"APPDATA": home, "LOCALAPPDATA": home, "USERPROFILE": home}
        return run([str(FOLDER / PROGRAM), "selfcheck"], env, home)


def main() -> int:
    """Try it in the barest place that can be had."""
    if not (FOLDER / PROGRAM).exists():
        print("smoke: dist/boxoffice is not there: run `make app`")
        return 3
    print(f"smoke: dist/boxoffice weighs {size_mb(FOLDER)} MB")
    why = why_no_bare_system()
    system = None if why else bare_system()
    if system:
        return run_in(system)
    print(f"smoke: SKIPPED the run in a bare system: {why or 'debootstrap failed'}", flush=True)
    return run_here()


if __name__ == "__main__":
    sys.exit(main())
