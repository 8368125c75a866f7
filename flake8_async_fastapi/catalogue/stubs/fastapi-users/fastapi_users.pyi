"""https://fastapi-users.github.io/fastapi-users/latest/

distribution: fastapi-users
verified: 15.0.5
"""

from fastapi_users.fastapi_users import FastAPIUsers
from fastapi_users.manager import BaseUserManager, IntegerIDMixin, UUIDIDMixin
