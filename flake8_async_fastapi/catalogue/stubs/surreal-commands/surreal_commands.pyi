"""https://github.com/lfnovo/surreal-commands

distribution: surreal-commands
verified: 1.3.1
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB104, FAB206, blocks
from surreal_commands.core.service import CommandService

class CommandResult:
    status: Any
    def is_complete(self) -> bool: ...
    def is_success(self) -> bool: ...

command_service: CommandService

# It connects for each command.
@blocks(FAB206, use="await command_service.submit_command(...) with surreal_commands.CommandService")
def submit_command(app, command, args, context=None) -> str: ...
async def get_command_status(command_id) -> CommandResult: ...
async def wait_for_command(command_id, timeout=None, poll_interval=1.0) -> CommandResult: ...

# These start a loop of their own, which fails where one runs.
@blocks(FAB104, use="await surreal_commands.get_command_status(...)")
def get_command_status_sync(command_id) -> CommandResult: ...
@blocks(FAB104, use="await surreal_commands.wait_for_command(...)")
def wait_for_command_sync(command_id, timeout=None, poll_interval=1.0) -> CommandResult: ...
@blocks(FAB104, use="await surreal_commands.wait_for_command(...)")
def execute_command_sync(app, command, args, context=None, timeout=None) -> CommandResult: ...
