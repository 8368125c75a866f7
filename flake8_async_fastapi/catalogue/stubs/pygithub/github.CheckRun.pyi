"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.CheckSuite import CheckSuite as _CheckSuite
from github.Deployment import Deployment as _Deployment
from github.GithubObject import CompletableGithubObject as _Object
from github.PaginatedList import PaginatedList as _Pages
from github.PullRequest import PullRequest as _PullRequest

class CheckRun(_Object):
    check_suite: _CheckSuite
    deployment: _Deployment
    pull_requests: list[_PullRequest]
    def get_annotations(self, *args, **kwargs) -> _Pages[Any]: ...
    @blocks(FAB204)
    def edit(self, *args, **kwargs): ...
