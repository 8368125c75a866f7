from .clients import HttpClient


class BaseRepo:
    def __init__(self, client: HttpClient):
        self.client = client

    def load(self, key):
        return self.client.get(key)


class UserRepo(BaseRepo):
    def user(self, name):
        return self.load(name)
