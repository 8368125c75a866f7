"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.Requester import Requester as _Requester

class GithubObject:
    requester: _Requester
    _requester: _Requester

class CompletableGithubObject(GithubObject):
    @blocks(FAB204)
    def update(self, *args, **kwargs) -> bool: ...
