"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.Branch import Branch as _Branch
from github.CheckRun import CheckRun as _CheckRun
from github.CheckSuite import CheckSuite as _CheckSuite
from github.CommitComment import CommitComment as _CommitComment
from github.GitCommit import GitCommit as _GitCommit
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.PaginatedList import PaginatedList as _Pages
from github.PullRequest import PullRequest as _PullRequest
from github.Repository import Repository as _Repository

class Commit(_Object):
    author: _NamedUser
    commit: _GitCommit
    committer: _NamedUser
    parents: list[Commit]
    repository: _Repository
    @blocks(FAB204)
    def create_comment(self, *args, **kwargs) -> _CommitComment: ...
    @blocks(FAB204)
    def create_status(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_branches_where_head(self, *args, **kwargs) -> list[_Branch]: ...
    def get_comments(self, *args, **kwargs) -> _Pages[_CommitComment]: ...
    def get_files(self, *args, **kwargs) -> _Pages[Any]: ...
    def get_statuses(self, *args, **kwargs) -> _Pages[Any]: ...
    @blocks(FAB204)
    def get_combined_status(self, *args, **kwargs): ...
    def get_pulls(self, *args, **kwargs) -> _Pages[_PullRequest]: ...
    def get_check_runs(self, *args, **kwargs) -> _Pages[_CheckRun]: ...
    def get_check_suites(self, *args, **kwargs) -> _Pages[_CheckSuite]: ...
