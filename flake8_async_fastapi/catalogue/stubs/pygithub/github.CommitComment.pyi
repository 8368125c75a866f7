"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.Organization import Organization as _Organization
from github.PaginatedList import PaginatedList as _Pages
from github.Reaction import Reaction as _Reaction

class CommitComment(_Object):
    user: _NamedUser | _Organization
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def edit(self, *args, **kwargs): ...
    def get_reactions(self, *args, **kwargs) -> _Pages[_Reaction]: ...
    @blocks(FAB204)
    def create_reaction(self, *args, **kwargs) -> _Reaction: ...
    @blocks(FAB204)
    def delete_reaction(self, *args, **kwargs): ...
