# why: a class method that makes objects by `cls(...)` gives the constructor its arguments
import requests


class Client:
    def __init__(self, session):
        self.session = session

    @classmethod
    def create(cls):
        return cls(requests.Session())

    def load(self):
        return self.session.get("https://example.org")


async def read():
    return Client.create().load()  # FAB201: 11, "Client.load > requests.Session.get"
