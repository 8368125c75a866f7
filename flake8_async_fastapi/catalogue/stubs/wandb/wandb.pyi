"""https://docs.wandb.ai/ref/python/

distribution: wandb
verified: 0.31.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from wandb.apis.public.api import Api
from wandb.sdk.artifacts.artifact import Artifact
from wandb.sdk.wandb_run import Run

@blocks(FAB204, unless={"mode": "disabled"})
def init(*args, mode=None, **kwargs) -> Run: ...
@blocks(FAB204)
def finish(*args, **kwargs): ...
@blocks(FAB204)
def login(*args, **kwargs): ...

# Noted, and sent by a process beside.
def log(*args, **kwargs): ...
