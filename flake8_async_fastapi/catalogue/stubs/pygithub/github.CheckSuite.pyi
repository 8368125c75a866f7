"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.CheckRun import CheckRun as _CheckRun
from github.GitCommit import GitCommit as _GitCommit
from github.GithubObject import CompletableGithubObject as _Object
from github.PaginatedList import PaginatedList as _Pages
from github.PullRequest import PullRequest as _PullRequest
from github.Repository import Repository as _Repository

class CheckSuite(_Object):
    head_commit: _GitCommit
    pull_requests: list[_PullRequest]
    repository: _Repository
    @blocks(FAB204)
    def rerequest(self, *args, **kwargs): ...
    def get_check_runs(self, *args, **kwargs) -> _Pages[_CheckRun]: ...
