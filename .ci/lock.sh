#!/bin/sh
# Make both locks from pyproject.toml. Every file is pinned by hash and none names the index it came
# from, so that a house may use a mirror of its own. `--universal` makes one lock for Linux, macOS
# and Windows and for every supported Python.
set -eu
cd "$(dirname "$0")/.."

# A bad release is usually pulled within days: new ones wait a week before they enter the lock.
uv=.venv/bin/uv
options="--universal --python-version 3.11 --all-extras --generate-hashes
  --no-emit-index-url --no-annotate --exclude-newer P7D --quiet"
export UV_CUSTOM_COMPILE_COMMAND="make lock"

# --upgrade only when asked (`make lock UPGRADE=1`): a lock should change when somebody wants it to.
[ -z "${UPGRADE:-}" ] || options="$options --upgrade"

# shellcheck disable=SC2086  # the options are words on purpose
"$uv" pip compile pyproject.toml $options --group dev --output-file requirements-dev.lock
# The program gets the same versions as its tests: the larger lock is a constraint on the smaller.
# shellcheck disable=SC2086
"$uv" pip compile pyproject.toml $options --constraint requirements-dev.lock \
  --output-file requirements.lock
echo "locks made: requirements.lock requirements-dev.lock"
