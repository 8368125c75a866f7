"""https://docs.hatchet.run/

distribution: hatchet-sdk
verified: 1.43.1
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

class Workflow:
    @blocks(FAB206, use="hatchet_sdk.runnables.workflow.Workflow.aio_run")
    def run(self, *args, **kwargs): ...
    @blocks(FAB206, use="hatchet_sdk.runnables.workflow.Workflow.aio_run_no_wait")
    def run_no_wait(self, *args, **kwargs): ...
    @blocks(FAB206, use="hatchet_sdk.runnables.workflow.Workflow.aio_run_many")
    def run_many(self, *args, **kwargs): ...
    @blocks(FAB206, use="hatchet_sdk.runnables.workflow.Workflow.aio_run_many_no_wait")
    def run_many_no_wait(self, *args, **kwargs): ...
    @blocks(FAB206, use="hatchet_sdk.runnables.workflow.Workflow.aio_list_runs")
    def list_runs(self, *args, **kwargs): ...
