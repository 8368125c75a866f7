"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.Issue import Issue as _Issue
from github.PullRequest import PullRequest as _PullRequest
from github.Repository import Repository as _Repository

class Notification(_Object):
    repository: _Repository
    @blocks(FAB204)
    def mark_as_read(self, *args, **kwargs): ...
    @blocks(FAB204)
    def mark_as_done(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_pull_request(self, *args, **kwargs) -> _PullRequest: ...
    @blocks(FAB204)
    def get_issue(self, *args, **kwargs) -> _Issue: ...
