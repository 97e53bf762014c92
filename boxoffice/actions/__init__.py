"""What people do: each action checks its rules and records one event in one transaction."""
