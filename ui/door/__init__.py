"""The door: scan and decide at once; colour, icon, word and sound (screens.md §5)."""
