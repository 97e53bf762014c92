"""The product's hub as a process: python -m tests.e2e.hub_process FOLDER PORT UPSTREAM."""

from __future__ import annotations

import sys
from pathlib import Path

from sync.hub.process import serve_hub


def main(words: list[str]) -> None:
    """Serve until killed."""
    folder, port, upstream = words
    serve_hub(Path(folder), "127.0.0.1", int(port), upstream)


if __name__ == "__main__":
    main(sys.argv[1:])
