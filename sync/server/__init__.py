"""The central server: orders events, keeps the rights, feeds the devices."""
