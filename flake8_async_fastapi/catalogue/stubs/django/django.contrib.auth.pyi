"""https://docs.djangoproject.com/en/5.2/ref/contrib/auth/

distribution: Django
verified: 5.2.19
"""

from django.contrib.auth.models import AbstractUser as _User
from flake8_async_fastapi.catalogue import FAB302, blocks

@blocks(FAB302, use="await django.contrib.auth.aauthenticate(...)")
def authenticate(request=None, **credentials) -> _User | None: ...
async def aauthenticate(request=None, **credentials) -> _User | None: ...
# The project's own, most often one of these.
def get_user_model() -> type[_User]: ...
