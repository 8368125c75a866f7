"""https://github.com/vaphes/pocketbase

distribution: pocketbase
verified: 0.17.3
"""

from pocketbase.client import Client

class PocketBase(Client): ...
