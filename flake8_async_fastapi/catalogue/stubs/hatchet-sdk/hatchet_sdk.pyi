"""https://docs.hatchet.run/

distribution: hatchet-sdk
verified: 1.43.1
"""

from flake8_async_fastapi.catalogue import FAB206, blocks
from hatchet_sdk.runnables.workflow import Workflow

class Worker:
    # A request for each workflow.
    @blocks(FAB206)
    def register_workflow(self, *args, **kwargs): ...
    @blocks(FAB206)
    def register_workflows(self, *args, **kwargs): ...
    @blocks(FAB206)
    def start(self, *args, **kwargs): ...

class _AdminClient:
    """Of the SDK before 1.0."""

    @blocks(FAB206)
    def run_workflow(self, *args, **kwargs): ...
    @blocks(FAB206)
    def run_workflows(self, *args, **kwargs): ...
    @blocks(FAB206)
    def run_child_workflow(self, *args, **kwargs): ...
    @blocks(FAB206)
    def put_workflow(self, *args, **kwargs): ...
    @blocks(FAB206)
    def schedule_workflow(self, *args, **kwargs): ...

class Hatchet:
    admin: _AdminClient
    def worker(self, *args, **kwargs) -> Worker: ...
    def workflow(self, *args, **kwargs) -> Workflow: ...
