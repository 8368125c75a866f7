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

_CALLER = "runs wherever the function around it runs; that the framework calls it there is not modelled"
_ITERATION = "FastAPI asks a response's content for its iterator on the loop; only what the iterator yields is modelled"
# What runs on the loop in a case without being reported, by case and probe. All of these are misses.
UNSEEN = {
    "lifespan_starlette": {"with in a lifespan, exit": "the shorter way through the same `with` is reported"},
    "loop_callbacks": {"call_soon_threadsafe": "the loop comes as an argument of a function that only a thread runs"},
    "on_the_loop": {
        "__exit__": "the shorter way through the same `with` is reported",
        "jsonable_encoder(custom_encoder=)": "the functions stand in a dict that is an argument",
    },
    "overrides": {"app.openapi = def": "a method is replaced on one object"},
    "package_limits": {
        "Limiter(key_func=), async def": _CALLER,
        "limit(key_func=), async def": _CALLER,
        "shared_limit(key_func=), async def": _CALLER,
    },
    "streaming": {"__aiter__ of an iterator class": _ITERATION, "__iter__ of an iterator class": _ITERATION},
    "templates": {"context processor, async def endpoint": _CALLER},
}
