"""Questions asked of the replica: each returns frozen values for one screen or paper."""
