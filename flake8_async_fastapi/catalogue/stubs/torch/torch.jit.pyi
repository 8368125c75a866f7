"""https://docs.pytorch.org/docs/stable/jit.html

distribution: torch
verified: 2.15.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from torch.nn import Module as _Module

class ScriptModule(_Module): ...

@blocks(FAB604)
def load(f, *args, **kwargs) -> ScriptModule: ...
