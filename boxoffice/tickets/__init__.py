"""What a ticket carries: the signed code in its QR, and the short code beside it."""
