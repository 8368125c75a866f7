"""fastapi-users: hashing runs on the loop, the manager and the strategy are `def` dependencies in threads."""

from dataclasses import dataclass
from typing import ClassVar

from blocking_probe import probe
from fastapi import Depends, FastAPI
from fastapi_users import BaseUserManager, FastAPIUsers, schemas
from fastapi_users.authentication import AuthenticationBackend, BearerTransport, JWTStrategy
from fastapi_users.db import BaseUserDatabase
from fastapi_users.password import PasswordHelper

SECRET = "s" * 40


@dataclass
class User:
    id: int
    email: str
    hashed_password: str
    is_active: bool = True
    is_superuser: bool = False
    is_verified: bool = True


class Database(BaseUserDatabase):
    users: ClassVar = {}

    async def get(self, id):
        return next(iter(self.users.values()), None)

    async def get_by_email(self, email):
        return self.users.get(email)

    async def create(self, create_dict):
        user = User(id=1, **create_dict)
        self.users[user.email] = user
        return user


class Passwords(PasswordHelper):
    def hash(self, password):
        probe("PasswordHelper.hash")
        return "hash"

    def verify_and_update(self, plain_password, hashed_password):
        probe("PasswordHelper.verify_and_update")
        return True, None


class Manager(BaseUserManager):
    def parse_id(self, value):
        probe("BaseUserManager.parse_id")
        return int(value)

    async def validate_password(self, password, user):
        probe("async def validate_password")

    async def on_after_register(self, user, request=None):
        probe("async def on_after_register")


def get_user_manager():
    probe("get_user_manager def")
    return Manager(Database(), Passwords())


def get_strategy():
    probe("get_strategy def")
    return JWTStrategy(secret=SECRET, lifetime_seconds=60)


backend = AuthenticationBackend(name="jwt", transport=BearerTransport(tokenUrl="t"), get_strategy=get_strategy)
users = FastAPIUsers(get_user_manager, [backend])
app = FastAPI()
app.include_router(users.get_register_router(schemas.BaseUser, schemas.BaseUserCreate))
app.include_router(users.get_auth_router(backend))


@app.get("/me")
async def me(user=Depends(users.current_user())):
    probe("endpoint")


def drive(client):
    client.post("/register", json={"email": "a@b.co", "password": "secret"})
    token = client.post("/login", data={"username": "a@b.co", "password": "secret"}).json()["access_token"]
    client.get("/me", headers={"authorization": f"Bearer {token}"})


EXPECTED = {
    "PasswordHelper.hash": "loop",
    "PasswordHelper.verify_and_update": "loop",
    "BaseUserManager.parse_id": "loop",
    "async def validate_password": "loop",
    "async def on_after_register": "loop",
    "get_user_manager def": "thread",
    "get_strategy def": "thread",
    "endpoint": "loop",
}
ROWS = {
    "PasswordHelper.hash": "fastapi_users.password.PasswordHelper.hash",
    "PasswordHelper.verify_and_update": "fastapi_users.password.PasswordHelper.verify_and_update",
    "BaseUserManager.parse_id": "fastapi_users.manager.BaseUserManager.parse_id",
    "get_user_manager def": "fastapi_users.fastapi_users.FastAPIUsers(get_user_manager)",
    "get_strategy def": "fastapi_users.authentication.backend.AuthenticationBackend(get_strategy)",
}
