"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.PaginatedList import PaginatedList as _Pages
from github.WorkflowRun import WorkflowRun as _WorkflowRun

class Workflow(_Object):
    @blocks(FAB204)
    def create_dispatch(self, *args, **kwargs): ...
    def get_runs(self, *args, **kwargs) -> _Pages[_WorkflowRun]: ...
    @blocks(FAB204)
    def disable(self, *args, **kwargs): ...
    @blocks(FAB204)
    def enable(self, *args, **kwargs): ...
