"""The parts every workplace is made of: frame, status line, action bar, strip, rows and fields."""
