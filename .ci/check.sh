#!/bin/sh
# All checks that need no running program. Every one runs, so that one push shows every complaint.
set -u
cd "$(dirname "$0")/.."

failed=
try() {
  printf '\n$ %s\n' "$*"
  ".venv/bin/$@" || failed="$failed $1"
}

try ruff check .
try ruff format --check .
try mypy --strict
try lint-imports --no-logo
try codespell

# A house may install from a mirror of its own; a host in a lock would bypass it.
if grep -nE 'https?://' requirements*.lock; then
  echo "the locks name a package index: make them with make lock"
  failed="$failed locks"
fi

if [ -n "$failed" ]; then
  printf '\ncheck: failed:%s\n' "$failed"
  exit 1
fi
printf '\ncheck: all well\n'
