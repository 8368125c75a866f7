"""https://docs.stripe.com/api?lang=python

distribution: stripe
verified: 16.1.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class Session:
    @classmethod
    @blocks(FAB204, use="stripe.billing_portal.Session.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
