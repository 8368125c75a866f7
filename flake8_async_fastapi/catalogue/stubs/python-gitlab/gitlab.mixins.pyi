"""https://python-gitlab.readthedocs.io/en/stable/api-usage.html

distribution: python-gitlab
verified: 8.6.0
"""

from typing import Generic, List, Literal, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB204, blocks
from gitlab.base import RESTObjectList as _Pages

_T = TypeVar("_T")

class _HeadMixin(Generic[_T]):
    @blocks(FAB204)
    def head(self, *args, **kwargs): ...

class _GetMixin(_HeadMixin[_T]):
    @blocks(FAB204, unless={"lazy": True})
    def get(self, id, lazy=False, **kwargs) -> _T: ...

class _GetWithoutIdMixin(_HeadMixin[_T]):
    @blocks(FAB204)
    def get(self, *args, **kwargs) -> _T: ...

class _RefreshMixin:
    @blocks(FAB204)
    def refresh(self, *args, **kwargs): ...

class _ListMixin(_HeadMixin[_T]):
    # The first page at once, the others while iterating.
    @overload
    @blocks(FAB204)
    def list(self, *, iterator: Literal[True], **kwargs) -> _Pages[_T]: ...
    @overload
    @blocks(FAB204)
    def list(self, *, as_list: Literal[False], **kwargs) -> _Pages[_T]: ...
    @overload
    @blocks(FAB204)
    def list(self, **kwargs) -> List[_T]: ...

class _RetrieveMixin(_ListMixin[_T], _GetMixin[_T]): ...

class _CreateMixin(Generic[_T]):
    @blocks(FAB204)
    def create(self, *args, **kwargs) -> _T: ...

class _UpdateMixin(Generic[_T]):
    @blocks(FAB204)
    def update(self, *args, **kwargs): ...

class _DeleteMixin(Generic[_T]):
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...

class _CRUDMixin(_GetMixin[_T], _ListMixin[_T], _CreateMixin[_T], _UpdateMixin[_T], _DeleteMixin[_T]): ...
class _NoUpdateMixin(_GetMixin[_T], _ListMixin[_T], _CreateMixin[_T], _DeleteMixin[_T]): ...

class _SaveMixin:
    @blocks(FAB204)
    def save(self, *args, **kwargs): ...

class _ObjectDeleteMixin:
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...

class _UserAgentDetailMixin:
    @blocks(FAB204)
    def user_agent_detail(self, *args, **kwargs): ...

class _RotateMixin(Generic[_T]):
    @blocks(FAB204)
    def rotate(self, *args, **kwargs): ...

class _ObjectRotateMixin:
    @blocks(FAB204)
    def rotate(self, *args, **kwargs): ...

class _SubscribableMixin:
    @blocks(FAB204)
    def subscribe(self, *args, **kwargs): ...
    @blocks(FAB204)
    def unsubscribe(self, *args, **kwargs): ...

class _TodoMixin:
    @blocks(FAB204)
    def todo(self, *args, **kwargs): ...

class _TimeTrackingMixin:
    @blocks(FAB204)
    def time_stats(self, *args, **kwargs): ...
    @blocks(FAB204)
    def time_estimate(self, *args, **kwargs): ...
    @blocks(FAB204)
    def reset_time_estimate(self, *args, **kwargs): ...
    @blocks(FAB204)
    def add_spent_time(self, *args, **kwargs): ...
    @blocks(FAB204)
    def reset_spent_time(self, *args, **kwargs): ...

class _ParticipantsMixin:
    @blocks(FAB204)
    def participants(self, *args, **kwargs): ...

class _PromoteMixin:
    @blocks(FAB204)
    def promote(self, *args, **kwargs): ...

class _UploadMixin:
    @blocks(FAB204)
    def upload(self, *args, **kwargs): ...
