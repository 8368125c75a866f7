"""What a kind of blocking is called, and what helps against it where the catalogue names no counterpart."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# What a helper should await instead, by code; "" stands for "the async counterpart".
NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "FAB101": "an async sleep",
        "FAB102": "an asyncio primitive",
        "FAB103": "an asyncio lock",
        "FAB201": "an async HTTP client",
        "FAB202": "an async stream or resolver",
        "FAB203": "an async client",
        "FAB204": "an async client",
        "FAB205": "the SDK's async client",
        "FAB206": "an async broker client",
        "FAB301": "an async driver",
        "FAB302": "an async session",
        "FAB303": "an async client",
        "FAB304": "an async client",
        "FAB401": "async file access",
        "FAB402": "async file access",
        "FAB403": "async file access",
        "FAB404": "the upload's own methods",
        "FAB501": "an async subprocess",
        "FAB606": "render_async",
    }
)
DEFAULT_NOUN = "the async counterpart"
DATABASE = frozenset({"FAB301", "FAB302"})
FILES = frozenset({"FAB401", "FAB402", "FAB403"})
# What the object of a counterpart must have been made with, by its class.
CONDITIONS: Mapping[str, str] = MappingProxyType({"jinja2.Template": "of an environment with enable_async=True"})
# The methods of the loop that want a non-blocking socket begin like this.
SOCKET_CALL = ".sock_"

# Counterparts by the end of the blocking name; {receiver} is the object it is called on. Source: the standard
# library's documentation of asyncio.wrap_future, and Starlette's of UploadFile.
FALLBACKS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "FAB101": MappingProxyType({"time.sleep": "await asyncio.sleep(...)"}),
        "FAB102": MappingProxyType({"Future.result": "await asyncio.wrap_future({receiver})"}),
        "FAB404": MappingProxyType(
            {
                ".read": "await {receiver}.read(...)",
                ".seek": "await {receiver}.seek(...)",
                ".write": "await {receiver}.write(...)",
                ".close": "await {receiver}.close()",
            }
        ),
    }
)

# What goes through an iterable at once, and what does so only while it is iterated in turn.
EAGER = frozenset(
    {"all", "any", "dict", "frozenset", "list", "max", "min", "next", "set", "sorted", "sum", "tuple"},
)
LAZY = frozenset(
    {
        "chain",
        "enumerate",
        "filter",
        "islice",
        "iter",
        "itertools.chain",
        "itertools.islice",
        "map",
        "reversed",
        "zip",
    }
)

# What is done with a variable, besides calling its methods.
ITERATED = "for"
HANDED_ON = "("

# What runs a coroutine in a thread as well as anywhere else without a running event loop.
OWN_LOOPS = frozenset({"anyio.run", "asyncio.Runner.run", "asyncio.run"})

# What trio has in place of what only works on asyncio's loop.
TRIO: Mapping[str, str] = MappingProxyType(
    {
        "asyncio.Lock": "trio.Lock",
        "asyncio.create_subprocess_exec": "trio.run_process",
        "asyncio.create_subprocess_shell": "trio.run_process",
        "asyncio.open_connection": "trio.open_tcp_stream",
        "asyncio.sleep": "trio.sleep",
    }
)
# The libraries whose coroutines are known to run under trio, too.
RUN_BY_TRIO = frozenset({"anyio", "httpx", "httpx2", "trio"})

# Calls that only work where the event loop runs: a function that makes one cannot move into a thread.
LOOP_CALLS = frozenset(
    {
        "add_done_callback",
        "add_reader",
        "all_tasks",
        "as_completed",
        "call_at",
        "call_later",
        "call_soon",
        "cancel",
        "create_future",
        "create_task",
        "current_task",
        "ensure_future",
        "gather",
        "get_event_loop",
        "get_nowait",
        "get_running_loop",
        "put_nowait",
        "run_in_executor",
        "set_exception",
        "set_result",
        "start_soon",
    }
)

# Decorators that register a function or take plain and async ones alike (FastAPI, Starlette, slowapi, fastapi-cache,
# dishka, dependency-injector). Any other may await what it wraps.
PLAIN_DECORATORS = frozenset(
    {
        "api_route",
        "cache",
        "classmethod",
        "delete",
        "deprecated",
        "exception_handler",
        "exempt",
        "get",
        "head",
        "inject",
        "limit",
        "options",
        "override",
        "patch",
        "post",
        "put",
        "requires",
        "route",
        "shared_limit",
        "staticmethod",
        "trace",
        "version",
    }
)

# Roles (of `execution.table`) of plain functions that the event loop runs. These may be declared "async def":
ASYNC_ROLES = frozenset(
    {
        "ASGI app",
        "background task",
        "coroutine",
        "dependency",
        "endpoint",
        "event handler",
        "exception handler",
        "lifespan",
        "middleware",
        "permission",
        "resolver",
        "security scheme",
        "shutdown handler",
        "startup handler",
        "websocket endpoint",
    }
)
# These read or write data of a request or response:
DATA_ROLES = frozenset(
    {"computed field", "default factory", "discriminator", "serializer", "validator"},
)
# These are called by the loop itself:
CALLBACK_ROLES = frozenset(
    {
        "call from a thread",
        "connection handler",
        "done callback",
        "job listener",
        "loop callback",
        "loop exception handler",
        "protocol",
        "task factory",
    }
)
