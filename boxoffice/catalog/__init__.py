"""What a house offers: plans, price lists, productions and performances, as immutable values."""
