"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.Organization import Organization as _Organization
from github.PaginatedList import PaginatedList as _Pages

class Deployment(_Object):
    creator: _NamedUser | _Organization
    def get_statuses(self, *args, **kwargs) -> _Pages[Any]: ...
    @blocks(FAB204)
    def get_status(self, *args, **kwargs): ...
    @blocks(FAB204)
    def create_status(self, *args, **kwargs): ...
