"""Codes into texts: decoders for pictures and frames, and the devices that bring them.

What a text means (a ticket, a short code, a loyalty card) is decided elsewhere.
"""
