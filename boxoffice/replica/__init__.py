"""The local replica: one SQLite file with the journal, the read model and what waits."""
