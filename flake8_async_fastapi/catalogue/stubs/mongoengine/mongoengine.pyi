"""https://docs.mongoengine.org/

distribution: mongoengine
verified: 0.29.3
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB303, blocks
from mongoengine.queryset import QuerySet

class _AddedToEveryDocument:
    objects: QuerySet[Self]

class Document(_AddedToEveryDocument):
    @blocks(FAB303)
    def save(self, *args, **kwargs) -> Self: ...
    @blocks(FAB303)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB303)
    def reload(self, *args, **kwargs) -> Self: ...
    @blocks(FAB303)
    def update(self, *args, **kwargs): ...
    @blocks(FAB303)
    def modify(self, *args, **kwargs): ...
    @classmethod
    @blocks(FAB303)
    def drop_collection(self, *args, **kwargs): ...
    @blocks(FAB303)
    def ensure_indexes(self, *args, **kwargs): ...

class DynamicDocument(Document): ...

def connect(*args, **kwargs): ...
