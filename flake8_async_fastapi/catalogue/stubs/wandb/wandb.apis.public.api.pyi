"""https://docs.wandb.ai/ref/python/public-api/

distribution: wandb
verified: 0.31.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from wandb.apis.public.runs import Run, Runs
from wandb.sdk.artifacts.artifact import Artifact

class Api:
    @blocks(FAB204)
    def run(self, *args, **kwargs) -> Run: ...
    @blocks(FAB204)
    def artifact(self, *args, **kwargs) -> Artifact: ...
    @blocks(FAB204)
    def artifact_exists(self, *args, **kwargs): ...
    @blocks(FAB204)
    def create_project(self, *args, **kwargs): ...
    @blocks(FAB204)
    def create_run(self, *args, **kwargs): ...
    def runs(self, *args, **kwargs) -> Runs: ...
