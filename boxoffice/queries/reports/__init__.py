"""Reports of the manager: pure reads of a replica, each number defined in docs/reports.md."""
