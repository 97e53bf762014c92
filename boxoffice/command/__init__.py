"""The commands, a group of them per module. Each imports what it runs when it is run."""
