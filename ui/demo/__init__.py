"""The demo house: a season to play with, and an evening that drives the real windows."""
