"""https://github.com/lfnovo/surreal-commands

distribution: surreal-commands
verified: 1.3.1
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB206, blocks

class CommandRequest:
    def __init__(self, **data: Any) -> None: ...

class CommandService:
    async def submit_command(self, request) -> str: ...
    @blocks(FAB206, use="await command_service.submit_command(...) with surreal_commands.CommandService")
    def submit_command_sync(self, request) -> str: ...
