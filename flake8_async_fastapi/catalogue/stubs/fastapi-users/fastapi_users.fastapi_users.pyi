"""https://fastapi-users.github.io/fastapi-users/latest/

distribution: fastapi-users
verified: 15.0.5
"""

from typing import Any, Callable, Generic, TypeVar

from fastapi import APIRouter

U = TypeVar("U")
I = TypeVar("I")

class FastAPIUsers(Generic[U, I]):
    def __init__(self, get_user_manager, auth_backends) -> None: ...
    def get_auth_router(self, backend, requires_verification=False) -> APIRouter: ...
    def get_register_router(self, user_schema, user_create_schema) -> APIRouter: ...
    def get_reset_password_router(self) -> APIRouter: ...
    def get_verify_router(self, user_schema) -> APIRouter: ...
    def get_users_router(self, user_schema, user_update_schema, requires_verification=False) -> APIRouter: ...
