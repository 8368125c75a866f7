"""https://modal.com/docs/sdk/py/latest

distribution: modal
verified: 1.6.4
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from modal.io_streams import StreamReader as _StreamReader, StreamWriter as _StreamWriter

class ContainerProcess:
    stdout: _StreamReader
    stderr: _StreamReader
    stdin: _StreamWriter
    @blocks(FAB204, use="await process.wait.aio(...) with modal.container_process.ContainerProcess")
    def wait(self) -> int: ...
    @blocks(FAB204, use="await process.poll.aio(...) with modal.container_process.ContainerProcess")
    def poll(self): ...
    @blocks(FAB204, use="await process.attach.aio(...) with modal.container_process.ContainerProcess")
    def attach(self) -> None: ...
