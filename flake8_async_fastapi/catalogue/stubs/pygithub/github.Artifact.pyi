"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.WorkflowRun import WorkflowRun as _WorkflowRun

class Artifact(_Object):
    workflow_run: _WorkflowRun
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
