"""What the operating system keeps for us: keys, folders, the lock on a data folder."""
