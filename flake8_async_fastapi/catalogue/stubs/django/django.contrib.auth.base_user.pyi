"""https://docs.djangoproject.com/en/5.2/ref/contrib/auth/

distribution: Django
verified: 5.2.19
"""

from typing import Generic, TypeVar

from django.db.models import Manager, Model
from flake8_async_fastapi.catalogue import FAB302, FAB601, blocks

_M = TypeVar("_M")

class BaseUserManager(Manager[_M], Generic[_M]):
    @blocks(FAB302, use="await objects.aget_by_natural_key(...) with django.contrib.auth.base_user.BaseUserManager")
    def get_by_natural_key(self, *args, **kwargs) -> _M: ...
    async def aget_by_natural_key(self, *args, **kwargs) -> _M: ...

class AbstractBaseUser(Model):
    @blocks(FAB601)
    def set_password(self, raw_password) -> None: ...
    @blocks(FAB601, use="await user.acheck_password(...) with django.contrib.auth.base_user.AbstractBaseUser")
    def check_password(self, raw_password) -> bool: ...
    async def acheck_password(self, raw_password) -> bool: ...
