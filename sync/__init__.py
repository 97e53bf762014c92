"""Sync: wire protocol, the device's side of it, the central server and its transport.

Up go events, down come row versions; the server is the only orderer (design.md §5).
"""
