"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.Artifact import Artifact as _Artifact
from github.GitCommit import GitCommit as _GitCommit
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.PaginatedList import PaginatedList as _Pages
from github.PullRequest import PullRequest as _PullRequest
from github.Repository import Repository as _Repository
from github.WorkflowJob import WorkflowJob as _WorkflowJob

class WorkflowRun(_Object):
    actor: _NamedUser
    head_commit: _GitCommit
    head_repository: _Repository
    pull_requests: list[_PullRequest]
    repository: _Repository
    triggering_actor: _NamedUser
    @blocks(FAB204)
    def get_attempt(self, *args, **kwargs) -> WorkflowRun: ...
    def get_artifacts(self, *args, **kwargs) -> _Pages[_Artifact]: ...
    @blocks(FAB204)
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB204)
    def rerun(self, *args, **kwargs): ...
    @blocks(FAB204)
    def rerun_failed_jobs(self, *args, **kwargs): ...
    @blocks(FAB204)
    def timing(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    def jobs(self, *args, **kwargs) -> _Pages[_WorkflowJob]: ...
