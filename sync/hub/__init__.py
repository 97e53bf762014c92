"""The hub of one building: an enrolled device that keeps, carries and answers for the others."""
