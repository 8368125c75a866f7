"""https://docs.python.org/3/library/asyncio-subprocess.html

distribution: python
verified: 3.13
"""

from asyncio import StreamReader, StreamWriter

class Process:
    pid: int
    returncode: int | None
    stdin: StreamWriter | None
    stdout: StreamReader | None
    stderr: StreamReader | None
    async def communicate(self, input=None) -> tuple[bytes, bytes]: ...
    async def wait(self) -> int: ...
    def kill(self) -> None: ...
    def send_signal(self, signal) -> None: ...
    def terminate(self) -> None: ...

PIPE = -1
STDOUT = -2
DEVNULL = -3
