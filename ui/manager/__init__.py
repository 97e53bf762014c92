"""The manager's desk: tonight, who is ready, what needs a person (screens.md §6)."""
