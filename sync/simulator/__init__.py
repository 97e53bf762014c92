"""The simulator: real devices and a real server in one process, in virtual time, with faults."""
