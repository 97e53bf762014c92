"""What a house brings from elsewhere: its programme from UiTdatabank, its halls from pretix."""
