class Bus:
    """Of the same name as the one that is made in another module."""


other = Bus()
