"""The three workplaces on screen: desk, door and manager. The only package that knows Qt.

It turns raw values of `boxoffice.views` into words, colours and keys, and key presses into calls
of the facades (`Counter`, `Gate`, `Office`). It holds no rule of the business.
"""
