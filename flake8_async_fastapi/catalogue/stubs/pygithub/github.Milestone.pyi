"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.Label import Label as _Label
from github.NamedUser import NamedUser as _NamedUser
from github.PaginatedList import PaginatedList as _Pages

class Milestone(_Object):
    creator: _NamedUser
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def edit(self, *args, **kwargs): ...
    def get_labels(self, *args, **kwargs) -> _Pages[_Label]: ...
