"""https://shopify.github.io/shopify_python_api/

distribution: shopifyapi
verified: 12.7.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, blocks

class ShopifyResource:
    def __init__(self, *args, **kwargs) -> None: ...
    @classmethod
    @blocks(FAB204)
    def find(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def find_first(cls, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB204)
    def exists(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def count(cls, *args, **kwargs): ...
    @classmethod
    @blocks(FAB204)
    def create(cls, *args, **kwargs) -> Self: ...
    @blocks(FAB204)
    def save(self, *args, **kwargs): ...
    @blocks(FAB204)
    def destroy(self, *args, **kwargs): ...
    @blocks(FAB204)
    def reload(self, *args, **kwargs): ...
    @classmethod
    def activate_session(cls, session) -> None: ...
    @classmethod
    def clear_session(cls) -> None: ...
