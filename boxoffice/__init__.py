"""The domain of the box office: rules, journal, replica, rights and fold.

Knows no Qt, no HTTP and no devices. What it needs from outside (clock, keystore, terminal, mail)
it names as a protocol and gets in a constructor.
"""

__version__ = "0.1.0"
