"""The desk: sell at full speed, with or without a network (screens.md §3 and §4)."""
