"""A web shop's counter inside the server: JSON routes, and the seller that answers them."""
