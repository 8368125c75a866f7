"""https://docs.stripe.com/api?lang=python

distribution: stripe
verified: 16.1.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks
from stripe import ListObject

class Session:
    @classmethod
    @blocks(FAB204, use="stripe.checkout.Session.create_async")
    def create(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.checkout.Session.retrieve_async")
    def retrieve(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.checkout.Session.modify_async")
    def modify(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204, use="stripe.checkout.Session.list_async")
    def list(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    async def list_async(cls, *args, **kwargs) -> ListObject[Self]: ...
    @classmethod
    @blocks(FAB204, use="await session.expire_async(...) with stripe.checkout.Session")
    def expire(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204, use="await session.list_line_items_async(...) with stripe.checkout.Session")
    def list_line_items(cls, *args, **kwargs): ...
