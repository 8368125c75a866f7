"""https://tinydb.readthedocs.io/en/latest/api.html

distribution: tinydb
verified: 4.9.0
"""

class MemoryStorage: ...
