"""The journal: what happened here, append-only, gap-free and hash-chained (docs/decisions/0001)."""
