"""asyncio and the threads of the standard library: https://docs.python.org/3/library/asyncio-eventloop.html

Proven row by row in `tests/execution`. `signal.signal` is left out: its handlers run in the main thread, which is the
loop's thread in some programs only.
"""

from __future__ import annotations

from flake8_async_fastapi.execution.rows import Hook, Override

_LOOP = "asyncio.AbstractEventLoop"
_EXECUTOR = "concurrent.futures.Executor"
_POOL = "multiprocessing.pool.Pool"

HOOKS = (
    *(
        Hook(f"{_LOOP}.{method}", "callback", "loop", "loop callback", False)
        for method in (
            "call_soon",
            "call_soon_threadsafe",
            "call_later",
            "call_at",
            "add_reader",
            "add_writer",
            "add_signal_handler",
        )
    ),
    Hook(f"{_LOOP}.set_exception_handler", "handler", "loop", "loop exception handler", False),
    Hook(f"{_LOOP}.set_task_factory", "factory", "loop", "task factory", False),
    *(
        Hook(f"{_LOOP}.{method}", "protocol_factory", "loop", "protocol", False)
        for method in ("create_connection", "create_server", "create_datagram_endpoint")
    ),
    Hook("asyncio.start_server", "client_connected_cb", "loop", "connection handler", False),
    Hook("asyncio.Future.add_done_callback", "fn", "loop", "done callback", False),
    Hook("asyncio.to_thread", "func", "thread", "thread", False),
    Hook(f"{_LOOP}.run_in_executor", "func", "thread", "thread", False),
    Hook(f"{_EXECUTOR}.submit", "fn", "thread", "thread", False),
    Hook(f"{_EXECUTOR}.map", "fn", "thread", "thread", False),
    Hook("concurrent.futures.ThreadPoolExecutor", "initializer", "thread", "thread", False),
    Hook("concurrent.futures.ProcessPoolExecutor", "initializer", "thread", "process", False),
    Hook("concurrent.futures.Future.add_done_callback", "fn", "thread", "done callback", False),
    Hook("threading.Thread", "target", "thread", "thread", False),
    Hook("threading.Timer", "function", "thread", "thread", False),
    Hook("multiprocessing.context.Process", "target", "thread", "process", False),
    *(
        Hook(f"{_POOL}.{method}", "func", "thread", "thread", False)
        for method in (
            "apply",
            "apply_async",
            "imap",
            "imap_unordered",
            "map",
            "map_async",
            "starmap",
            "starmap_async",
        )
    ),
)

_PROTOCOLS = {
    "BaseProtocol": ("connection_made", "connection_lost", "pause_writing", "resume_writing"),
    "Protocol": ("data_received", "eof_received"),
    "DatagramProtocol": ("datagram_received", "error_received"),
    "SubprocessProtocol": ("pipe_data_received", "pipe_connection_lost", "process_exited"),
}

OVERRIDES = (
    *(
        Override(f"asyncio.{base}", method, "loop", "protocol")
        for base, methods in _PROTOCOLS.items()
        for method in methods
    ),
    Override("threading.Thread", "run", "thread", "thread"),
    Override("multiprocessing.context.Process", "run", "thread", "process"),
)
