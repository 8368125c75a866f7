"""AnyIO, asgiref and asyncer: what hops into a thread, and what hops back onto the loop.

https://anyio.readthedocs.io/en/stable/threads.html. Proven row by row in `tests/execution`.
"""

from __future__ import annotations

from flake8_async_fastapi.execution.rows import Hook

HOOKS = (
    Hook("anyio.to_thread.run_sync", "func", "thread", "thread", False),
    Hook("anyio.to_process.run_sync", "func", "thread", "process", False),
    Hook("anyio.from_thread.run_sync", "func", "loop", "call from a thread", False),
    Hook("anyio.from_thread.run", "func", "loop", "call from a thread", False),
    Hook("anyio.from_thread.BlockingPortal.call", "func", "loop", "call from a thread", False),
    Hook("anyio.from_thread.BlockingPortal.start_task_soon", "func", "loop", "call from a thread", False),
    # A task must be a coroutine; a lambda or partial that makes one runs on the loop.
    Hook("anyio.abc.TaskGroup.start_soon", "func", "loop", "task", False),
    Hook("anyio.abc.TaskGroup.start", "func", "loop", "task", False),
    Hook("asgiref.sync.sync_to_async", "func", "thread", "thread", False),
    Hook("asgiref.sync.sync_to_async", "return", "thread", "thread", False),
    Hook("asgiref.sync.SyncToAsync", "func", "thread", "thread", False),
    Hook("asyncer.asyncify", "function", "thread", "thread", False),
)
