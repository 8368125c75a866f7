"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GistComment import GistComment as _GistComment
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.PaginatedList import PaginatedList as _Pages

class Gist(_Object):
    fork_of: Gist
    forks: list[Gist]
    owner: _NamedUser
    user: _NamedUser
    @blocks(FAB204)
    def create_comment(self, *args, **kwargs) -> _GistComment: ...
    @blocks(FAB204)
    def create_fork(self, *args, **kwargs) -> Gist: ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def edit(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_comment(self, *args, **kwargs) -> _GistComment: ...
    def get_comments(self, *args, **kwargs) -> _Pages[_GistComment]: ...
    @blocks(FAB204)
    def is_starred(self, *args, **kwargs): ...
    @blocks(FAB204)
    def reset_starred(self, *args, **kwargs): ...
    @blocks(FAB204)
    def set_starred(self, *args, **kwargs): ...
