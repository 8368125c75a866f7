"""Rows of the execution table that no case can run with the installed releases."""

from __future__ import annotations

# What runs in another process cannot tell this one so.
ANOTHER_PROCESS = {
    "anyio.to_process.run_sync(func)",
    "concurrent.futures.ProcessPoolExecutor(initializer)",
    "multiprocessing.context.Process(target)",
    "multiprocessing.context.Process.run",
}

_APP = "starlette.applications.Starlette"
# Removed in Starlette 1.0; `measured.json` has what they did before.
REMOVED = {
    f"{_APP}(*on_shutdown)",
    f"{_APP}(*on_startup)",
    f"{_APP}.add_event_handler(func)",
    f"{_APP}.add_websocket_route(route)",
    f"{_APP}.exception_handler(return)",
    f"{_APP}.middleware(return)",
    f"{_APP}.on_event(return)",
    f"{_APP}.route(return)",
    f"{_APP}.websocket_route(return)",
}
