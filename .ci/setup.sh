#!/bin/sh
# Bring this checkout to life: missing system libraries, .venv, and the locked packages.
#
# Starts from Debian 12 or Ubuntu with nothing but Python >= 3.11, git and make: no pip, no venv.
# A second run finds everything in place and takes a fraction of a second. Nothing outside the
# checkout is touched but system packages, and those only where they are missing.
#
# With --screen it also brings what a real window needs, on a machine that has no screen itself: the
# frozen program carries those libraries along; and for root debootstrap, which makes the bare system
# that the frozen program is tried in. With --tests it also brings PostgreSQL, xvfb and xdotool,
# where they can be had without asking anybody; the tests that need them say so when they are missing.
#
# With --compiler it also brings a C compiler, for the one test that needs it: a disk that forgets what
# was not fsynced is a library preloaded into a process (tests/e2e/forgetful.c).
#
# Exit codes: 0 ready, 3 the surroundings failed (and the last line says what to do).
set -eu
cd "$(dirname "$0")/.."

compiler=
[ "${1:-}" != --compiler ] || compiler=wanted
lock=requirements-dev.lock
stamp=.venv/.boxoffice-stamp

say() { printf 'setup: %s\n' "$*" >&2; }
die() { say "$*"; exit 3; }

# Two `make` at once would fight over .venv: the second waits. macOS has no flock, and does without.
if command -v flock >/dev/null 2>&1; then
  exec 9<"$lock"
  flock 9
fi

# --- what is missing -------------------------------------------------------------------------

# PySide6 6.11 has wheels for Python 3.11 to 3.14. `python3` is tried first: it is what people mean.
find_python() {
  for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
      echo "$name"
      return
    fi
  done
}

# Which shared libraries a wheel cannot bring, and the package of each. Qt links the first six even
# offscreen; pyzbar wants libzbar; the last five open a real window on X11.
libraries="
libEGL.so.1:libegl1
libGL.so.1:libgl1
libxkbcommon.so.0:libxkbcommon0
libdbus-1.so.3:libdbus-1-3
libglib-2.0.so.0:libglib2.0-0
libfontconfig.so.1:libfontconfig1
libzbar.so.0:libzbar0"
if [ "${1:-}" = --screen ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  libraries="$libraries
libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4
libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-shape.so.0:libxcb-shape0
libxkbcommon-x11.so.0:libxkbcommon-x11-0"
fi

missing_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  # /sbin is not on an ordinary user's PATH in Debian.
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
  for pair in $libraries; do
    case $known in
      *"${pair%%:*} "*) ;;
      *) echo "${pair#*:}" ;;
    esac
  done
}

missing_packages() {
  if [ -z "$python" ]; then
    echo python3 python3-venv
  elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    # Debian keeps these apart, under the version's name.
    "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
  fi
  missing_libraries
  if [ "$compiler" ] && ! command -v cc >/dev/null 2>&1 && ! command -v gcc >/dev/null 2>&1; then
    echo gcc libc6-dev
  fi
  # Certificates, without which no index is believed.
  [ "$(uname -s)" != Linux ] || [ -e /etc/ssl/certs ] || echo ca-certificates
}

# --- bringing it -----------------------------------------------------------------------------

# Ubuntu 24.04 and Debian 13 renamed some packages for 64-bit time: libzbar0 -> libzbar0t64.
real_name() {
  if apt-cache show "${1}t64" >/dev/null 2>&1; then echo "${1}t64"; else echo "$1"; fi
}

has_candidate() { apt-cache show "$1" >/dev/null 2>&1 || apt-cache show "${1}t64" >/dev/null 2>&1; }

apt_update() {
  say "apt-get update"
  # One unreachable third-party source must not stop us: the install below tells if it mattered.
  $as_root apt-get update -qq >&2 || say "apt-get update had problems; going on with what is known"
}

apt_install() {
  names=
  for package in "$@"; do names="$names $(real_name "$package")"; done
  say "installing$names"
  # shellcheck disable=SC2086  # a list of words
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $names </dev/null >&2
}

install_packages() {
  command -v apt-get >/dev/null 2>&1 ||
    die "missing on this system, please install what these Debian packages hold: $*"
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
  else
    names=
    for package in "$@"; do names="$names $(real_name "$package")"; done
    die "please run: sudo apt-get update && sudo apt-get install -y --no-install-recommends$names"
  fi
  # A fresh machine has no package lists; an old one has stale ones, and then the install fails.
  for package in "$@"; do
    has_candidate "$package" || { apt_update; break; }
  done
  apt_install "$@" || { apt_update; apt_install "$@"; } ||
    die "apt-get could not install: $*"
}

# The server is tested on PostgreSQL too; each test run starts a private one, so Debian's own cluster
# is not made. Nobody who cannot install is bothered: those tests are then skipped, and say why.
bring_postgres() {
  command -v initdb >/dev/null 2>&1 && return 0
  for there in /usr/lib/postgresql/*/bin/initdb; do [ ! -x "$there" ] || return 0; done
  command -v apt-get >/dev/null 2>&1 || return 0
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; } || return 0
  if [ "$(id -u)" = 0 ]; then as_root=; else as_root="sudo -n"; fi
  has_candidate postgresql || apt_update
  # The common part comes first, because it holds the setting that is changed before the rest comes.
  for package in postgresql-common postgresql; do
    apt_install "$package" || { apt_update; apt_install "$package"; } || {
      say "PostgreSQL could not be installed; the tests on it are skipped"
      return 0
    }
    $as_root sed -i 's/^#* *create_main_cluster *=.*/create_main_cluster = false/' \
      /etc/postgresql-common/createcluster.conf
  done
}

# Keyboard scanners are also tested with real key events, on an X server without a screen. Where it
# cannot be had, those tests are skipped, and say why.
bring_keys() {
  command -v Xvfb >/dev/null 2>&1 && command -v xdotool >/dev/null 2>&1 &&
    command -v setxkbmap >/dev/null 2>&1 && return 0
  command -v apt-get >/dev/null 2>&1 || return 0
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; } || return 0
  if [ "$(id -u)" = 0 ]; then as_root=; else as_root="sudo -n"; fi
  has_candidate xdotool || apt_update
  apt_install xvfb xdotool x11-xkb-utils libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 \
    libxcb-shape0 libxkbcommon-x11-0 ||
    say "xvfb and xdotool could not be installed; the tests with real keys are skipped"
}

# The frozen program is tried in a bare system, which only root can make and enter. Without it the trial
# runs on this machine, and says so (.ci/smoke_app.py).
bring_bare_system() {
  [ "$(id -u)" = 0 ] || return 0
  command -v debootstrap >/dev/null 2>&1 && return 0
  command -v apt-get >/dev/null 2>&1 || return 0
  as_root=
  has_candidate debootstrap || apt_update
  apt_install debootstrap || { apt_update; apt_install debootstrap; } ||
    say "debootstrap could not be installed; the frozen program is tried on this machine alone"
}

# --- the steps -------------------------------------------------------------------------------

python=$(find_python)
packages=$(missing_packages)
# shellcheck disable=SC2086
[ -z "$packages" ] || install_packages $packages
[ -n "$python" ] || python=$(find_python)
[ "${1:-}" != --tests ] || { bring_postgres; bring_keys; }
[ "${1:-}" != --screen ] || bring_bare_system
[ -n "$python" ] || die "Python 3.11 to 3.14 is needed; this system's python3 is another version"

# What the installation depends on. Anything of it changed: do it again.
wanted=$(cat "$lock" pyproject.toml .ci/setup.sh | cksum; "$python" -V; pwd)
if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
  exit 0
fi

rm -f "$stamp"
if ! .venv/bin/python -m pip --version >/dev/null 2>&1 ||
  [ "$(.venv/bin/python -V)" != "$("$python" -V)" ]; then
  say "making .venv with $("$python" -V)"
  "$python" -m venv --clear .venv || die "$python could not make .venv"
fi

# uv installs in seconds what takes pip a minute. It comes by the same lock, with its hashes.
uv_pin=.venv/uv-pin.txt
awk '/^[^ ]/ { on = /^uv==/ } on' "$lock" >"$uv_pin"
if ! .venv/bin/uv --version 2>/dev/null | grep -qF "$(sed -n 's/^uv==\([^ ]*\).*/uv \1 /p' "$uv_pin")"
then
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$uv_pin" ||
    say "uv cannot be had here; pip will do it, more slowly"
fi

# --no-config: the lock alone decides. --system-certs: a house may have an authority of its own, which
# the system knows, and pip with it.
uv_installs() {
  [ -x .venv/bin/uv ] || return 1
  .venv/bin/uv pip sync -q --no-config --system-certs --python .venv/bin/python --require-hashes \
    "$lock" && return 0
  # pip may know a mirror or a certificate that uv does not.
  say "uv could not fetch the packages (its words are above); pip goes on, more slowly"
  return 1
}

say "installing the locked packages"
uv_installs ||
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock" ||
  die "the packages could not be installed: is the package index reachable?"

# The checkout itself, so that `boxoffice` is a command and tests import what they should.
.venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation \
  --editable . || die "the checkout could not be installed into .venv"

printf '%s\n' "$wanted" >"$stamp"
say "ready: .venv/bin/boxoffice"
