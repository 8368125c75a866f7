"""https://docs.pyinvoke.org/en/stable/

distribution: invoke
verified: 3.0.3
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class Result:
    ok: bool
    stdout: str
    stderr: str

class Context:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB501, unless={"asynchronous": True, "disown": True})
    def run(self, command, *, asynchronous=False, disown=False, **kwargs) -> Result: ...
    @blocks(FAB501)
    def sudo(self, command, **kwargs) -> Result: ...

@blocks(FAB501, unless={"asynchronous": True, "disown": True})
def run(command, *, asynchronous=False, disown=False, **kwargs) -> Result: ...
@blocks(FAB501)
def sudo(command, **kwargs) -> Result: ...
