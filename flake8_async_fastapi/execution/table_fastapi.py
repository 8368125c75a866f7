"""FastAPI: https://fastapi.tiangolo.com/async/#path-operation-functions

Proven row by row in `tests/execution` against the installed release.
"""

from __future__ import annotations

from flake8_async_fastapi.execution.rows import Hook, Override
from flake8_async_fastapi.execution.table_starlette import REQUEST, SOCKET

APP = "fastapi.applications.FastAPI"
ROUTER = "fastapi.routing.APIRouter"
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "api_route")
ROUTE = "{method} {path}"
WEBSOCKET = "WEBSOCKET {path}"
EVENT = "{event_type} handler {name}"


def _routes(owner: str) -> tuple[Hook, ...]:
    """Return what FastAPI and APIRouter have in common."""
    return (
        *(Hook(f"{owner}.{verb}", "return", "thread", "endpoint", True, ROUTE) for verb in VERBS),
        Hook(f"{owner}.add_api_route", "endpoint", "thread", "endpoint", True, ROUTE),
        Hook(f"{owner}.websocket", "return", "loop", "websocket endpoint", False, WEBSOCKET),
        Hook(f"{owner}.websocket_route", "return", "loop", "websocket endpoint", False, WEBSOCKET, gives=SOCKET),
        Hook(f"{owner}.add_api_websocket_route", "endpoint", "loop", "websocket endpoint", False, WEBSOCKET),
        Hook(f"{owner}.on_event", "return", "loop", "event handler", False, EVENT),
        Hook(owner, "lifespan", "loop", "lifespan", False, gives=APP),
        Hook(owner, "*on_startup", "loop", "startup handler", False),
        Hook(owner, "*on_shutdown", "loop", "shutdown handler", False),
        # Called when the route is declared and, for included routers, again at the first request.
        Hook(owner, "generate_unique_id_function", "loop", "unique id function", False),
    )


HOOKS = (
    *_routes(APP),
    *_routes(ROUTER),
    Hook(APP, "values:exception_handlers", "thread", "exception handler", True, gives=REQUEST),
    Hook(f"{APP}.exception_handler", "return", "thread", "exception handler", True, gives=REQUEST),
    Hook(f"{APP}.middleware", "return", "loop", "middleware", False, gives=REQUEST),
    Hook(f"{ROUTER}.route", "return", "thread", "endpoint", True, ROUTE, gives=REQUEST),
    Hook(f"{ROUTER}.add_route", "endpoint", "thread", "endpoint", True, ROUTE, gives=REQUEST),
    Hook(f"{ROUTER}.add_websocket_route", "endpoint", "loop", "websocket endpoint", False, WEBSOCKET, gives=SOCKET),
    Hook(f"{ROUTER}.add_event_handler", "func", "loop", "event handler", False, EVENT),
    Hook("fastapi.routing.APIRoute", "endpoint", "thread", "endpoint", True, ROUTE),
    Hook("fastapi.routing.APIWebSocketRoute", "endpoint", "loop", "websocket endpoint", False, WEBSOCKET),
    Hook("fastapi.param_functions.Depends", "dependency", "thread", "dependency", True),
    Hook("fastapi.param_functions.Security", "dependency", "thread", "dependency", True),
    Hook("fastapi.params.Depends", "dependency", "thread", "dependency", True),
    Hook("fastapi.params.Security", "dependency", "thread", "dependency", True),
    *(
        Hook(f"fastapi.param_functions.{name}", "default_factory", "loop", "default factory", False, of="request")
        for name in ("Query", "Header", "Cookie", "Body", "Form")
    ),
    Hook("fastapi.background.BackgroundTasks.add_task", "func", "thread", "background task", True),
    Hook("fastapi.concurrency.contextmanager_in_threadpool", "cm", "thread", "context manager", False),
)

_SECURITY = (
    "fastapi.security.api_key.APIKeyBase",
    "fastapi.security.http.HTTPBase",
    "fastapi.security.oauth2.OAuth2",
    "fastapi.security.open_id_connect_url.OpenIdConnect",
)

OVERRIDES = (
    Override(APP, "openapi", "loop", "OpenAPI schema"),
    # Called when the route is declared and, for included routers, again at the first request.
    Override("fastapi.routing.APIRoute", "get_route_handler", "loop", "route class"),
    Override("fastapi.routing.APIRoute", "matches", "loop", "route class"),
    *(Override(base, "__call__", "thread", "dependency", True) for base in _SECURITY),
    *(Override(base, "make_not_authenticated_error", "loop", "security scheme") for base in _SECURITY),
    Override("fastapi.security.api_key.APIKeyBase", "check_api_key", "loop", "security scheme"),
    Override("fastapi.security.http.HTTPBase", "make_authenticate_headers", "loop", "security scheme"),
)
