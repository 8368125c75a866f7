"""https://docs.djangoproject.com/en/5.2/ref/contrib/auth/

distribution: Django
verified: 5.2.19
"""

from flake8_async_fastapi.catalogue import FAB601, blocks

@blocks(FAB601, use="await django.contrib.auth.hashers.acheck_password(...)")
def check_password(password, encoded, *args, **kwargs) -> bool: ...
@blocks(FAB601)
def make_password(password, *args, **kwargs) -> str: ...
async def acheck_password(password, encoded, *args, **kwargs) -> bool: ...
