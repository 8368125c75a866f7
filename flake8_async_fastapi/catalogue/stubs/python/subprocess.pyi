"""https://docs.python.org/3/library/subprocess.html

distribution: python
verified: 3.13
"""

from collections.abc import Iterator
from typing import IO, Any, Generic, Literal, Self, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB501, blocks

T = TypeVar("T")

PIPE = -1
STDOUT = -2
DEVNULL = -3

class CompletedProcess(Generic[T]):
    args: Any
    returncode: int
    stdout: T
    stderr: T
    def check_returncode(self) -> None: ...

# Waits for the next line of a running process. `read()` of one that has ended returns at once, and is left out.
class _Pipe(IO[T], Generic[T]):
    @blocks(FAB501, use="await reader.readline() with asyncio.StreamReader")
    def readline(self, limit: int = -1) -> T: ...
    @blocks(FAB501, use="async for line in reader with asyncio.StreamReader")
    def __iter__(self) -> Iterator[T]: ...
    @blocks(FAB501, use="await reader.readline() with asyncio.StreamReader")
    def __next__(self) -> T: ...

class Popen(Generic[T]):
    pid: int
    returncode: int | None
    args: Any
    stdin: IO[T] | None
    stdout: _Pipe[T] | None
    stderr: IO[T] | None
    # Those of asyncio give and take bytes, and raise ValueError for what asks for text.
    @overload
    @blocks(FAB501)
    def __init__(self, args, *, text: Literal[True], **kwargs) -> None: ...
    @overload
    @blocks(FAB501)
    def __init__(self, args, *, universal_newlines: Literal[True], **kwargs) -> None: ...
    @overload
    @blocks(FAB501)
    def __init__(self, args, *, encoding: str, **kwargs) -> None: ...
    @overload
    @blocks(FAB501)
    def __init__(self, args, *, errors: str, **kwargs) -> None: ...
    @overload
    @blocks(FAB501)
    def __init__(self, args, bufsize: Literal[1], **kwargs) -> None: ...
    @overload
    @blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
    def __init__(self, args, *, shell: Literal[True], **kwargs) -> None: ...
    @overload
    @blocks(FAB501, use="await asyncio.create_subprocess_exec(...)")
    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
        close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, **kwargs
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, value, traceback) -> None: ...
    @blocks(FAB501, use="await process.communicate(...) with asyncio.subprocess.Process")
    def communicate(self, input=None, timeout=None) -> tuple[T, T]: ...
    @blocks(FAB501, use="await process.wait() with asyncio.subprocess.Process", unless={"timeout": 0})
    def wait(self, timeout=None) -> int: ...
    def poll(self) -> int | None: ...
    def kill(self) -> None: ...
    def send_signal(self, sig) -> None: ...
    def terminate(self) -> None: ...

class _Ended(Popen[T]):
    """One whose `poll` has told its exit code: nobody waits for it any more."""

    def communicate(self, input=None, timeout=None) -> tuple[T, T]: ...
    def wait(self, timeout=None) -> int: ...

@overload
@blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
def run(args, *, shell: Literal[True], **kwargs) -> CompletedProcess[Any]: ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_exec(...)")
def run(
    args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *, input=None, capture_output=False,
    timeout=None, check=False, shell=False, cwd=None, env=None, text=None, **kwargs
) -> CompletedProcess[Any]: ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
def call(args, *, shell: Literal[True], **kwargs) -> int: ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_exec(...)")
def call(args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *, timeout=None, **kwargs) -> int: ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
def check_call(args, *, shell: Literal[True], **kwargs) -> int: ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_exec(...)")
def check_call(
    args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *, timeout=None, **kwargs
) -> int: ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
def check_output(args, *, shell: Literal[True], **kwargs): ...
@overload
@blocks(FAB501, use="await asyncio.create_subprocess_exec(...)")
def check_output(args, bufsize=-1, executable=None, stdin=None, stderr=None, *, timeout=None, **kwargs): ...
@blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
def getoutput(cmd, *, encoding=None, errors=None) -> str: ...
@blocks(FAB501, use="await asyncio.create_subprocess_shell(...)")
def getstatusoutput(cmd, *, encoding=None, errors=None) -> tuple[int, str]: ...
def list2cmdline(seq) -> str: ...
class SubprocessError(Exception): ...
class CalledProcessError(SubprocessError): ...
class TimeoutExpired(SubprocessError): ...
