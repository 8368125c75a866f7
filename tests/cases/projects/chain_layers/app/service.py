from .clients import HttpClient
from .repository import UserRepo


class UserService:
    def __init__(self):
        self.repo = UserRepo(HttpClient("https://example.com"))

    def get(self, name):
        return self.repo.user(name)

    async def get_async(self, name):
        return self.get(name)  # FAB201: 15, "app/clients.py:10"


service = UserService()
