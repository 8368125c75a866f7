"""Starlette: https://www.starlette.io/threadpool/

Proven row by row in `tests/execution` against the installed release.
"""

from __future__ import annotations

from flake8_async_fastapi.execution.rows import Hook, Override

APP = "starlette.applications.Starlette"
ROUTE = "{method} {path}"
WEBSOCKET = "WEBSOCKET {path}"
EVENT = "{event_type} handler {name}"
REQUEST = "starlette.requests.Request"
SOCKET = "starlette.websockets.WebSocket"

HOOKS = (
    Hook("starlette.routing.Route", "endpoint", "thread", "endpoint", True, ROUTE, gives=REQUEST),
    Hook("starlette.routing.Router.add_route", "endpoint", "thread", "endpoint", True, ROUTE, gives=REQUEST),
    Hook(f"{APP}.add_route", "route", "thread", "endpoint", True, ROUTE, gives=REQUEST),
    Hook("starlette.routing.WebSocketRoute", "endpoint", "loop", "websocket endpoint", False, WEBSOCKET, gives=SOCKET),
    Hook(
        "starlette.routing.Router.add_websocket_route",
        "endpoint",
        "loop",
        "websocket endpoint",
        False,
        WEBSOCKET,
        gives=SOCKET,
    ),
    Hook("starlette.routing.Mount", "app", "loop", "ASGI app", False),
    Hook("starlette.routing.Host", "app", "loop", "ASGI app", False),
    Hook("starlette.routing.Router.mount", "app", "loop", "ASGI app", False),
    Hook("starlette.routing.Router.host", "app", "loop", "ASGI app", False),
    Hook(f"{APP}.mount", "app", "loop", "ASGI app", False),
    Hook(f"{APP}.host", "app", "loop", "ASGI app", False),
    Hook("starlette.routing.Router", "default", "loop", "ASGI app", False),
    Hook("starlette.routing.Router", "lifespan", "loop", "lifespan", False, gives=APP),
    Hook(APP, "lifespan", "loop", "lifespan", False, gives=APP),
    Hook(APP, "values:exception_handlers", "thread", "exception handler", True, gives=REQUEST),
    Hook(f"{APP}.add_exception_handler", "handler", "thread", "exception handler", True, gives=REQUEST),
    Hook(f"{APP}.add_middleware", "middleware_class", "loop", "middleware", False),
    Hook(f"{APP}.add_middleware", "dispatch", "loop", "middleware", False, gives=REQUEST),
    Hook(f"{APP}.add_middleware", "on_error", "loop", "authentication error handler", False),
    Hook("starlette.middleware.Middleware", "cls", "loop", "middleware", False),
    Hook("starlette.middleware.Middleware", "dispatch", "loop", "middleware", False, gives=REQUEST),
    Hook("starlette.middleware.Middleware", "on_error", "loop", "authentication error handler", False),
    Hook("starlette.middleware.base.BaseHTTPMiddleware", "dispatch", "loop", "middleware", False, gives=REQUEST),
    Hook(
        "starlette.middleware.authentication.AuthenticationMiddleware",
        "on_error",
        "loop",
        "authentication error handler",
        False,
    ),
    Hook("starlette.background.BackgroundTask", "func", "thread", "background task", True),
    Hook("starlette.background.BackgroundTasks.add_task", "func", "thread", "background task", True),
    Hook("starlette.responses.StreamingResponse", "content", "thread", "stream", True),
    Hook("starlette.concurrency.run_in_threadpool", "func", "thread", "thread", False),
    Hook("starlette.concurrency.iterate_in_threadpool", "iterator", "thread", "stream", False),
    # Templates are rendered when the response is made.
    Hook("starlette.templating.Jinja2Templates", "*context_processors", "caller", "context processor", False),
)

# Up to Starlette 0.x: an application, a FastAPI one too, had these.
REMOVED_HOOKS = (
    Hook(f"{APP}.route", "return", "thread", "endpoint", True, ROUTE, gives=REQUEST),
    Hook(f"{APP}.websocket_route", "return", "loop", "websocket endpoint", False, WEBSOCKET, gives=SOCKET),
    Hook(f"{APP}.add_websocket_route", "route", "loop", "websocket endpoint", False, WEBSOCKET, gives=SOCKET),
    Hook(f"{APP}.exception_handler", "return", "thread", "exception handler", True, gives=REQUEST),
    Hook(f"{APP}.middleware", "return", "loop", "middleware", False, gives=REQUEST),
    Hook(f"{APP}.on_event", "return", "loop", "event handler", False, EVENT),
    Hook(f"{APP}.add_event_handler", "func", "loop", "event handler", False, EVENT),
    Hook(APP, "*on_startup", "loop", "startup handler", False),
    Hook(APP, "*on_shutdown", "loop", "shutdown handler", False),
)

_HTTP = "starlette.endpoints.HTTPEndpoint"
_WEBSOCKET = "starlette.endpoints.WebSocketEndpoint"
_STATIC = "starlette.staticfiles.StaticFiles"

OVERRIDES = (
    *(
        Override(_HTTP, verb, "thread", "endpoint", True, gives=REQUEST)
        for verb in ("get", "head", "post", "put", "patch", "delete", "options")
    ),
    Override(_HTTP, "method_not_allowed", "thread", "endpoint", True, gives=REQUEST),
    Override(_HTTP, "__init__", "loop", "endpoint"),
    Override(_HTTP, "dispatch", "loop", "endpoint"),
    *(Override(_WEBSOCKET, method, "loop", "websocket endpoint") for method in ("__init__", "dispatch")),
    *(
        Override(_WEBSOCKET, method, "loop", "websocket endpoint", gives=SOCKET)
        for method in ("decode", "on_connect", "on_receive", "on_disconnect")
    ),
    Override("starlette.middleware.base.BaseHTTPMiddleware", "__init__", "loop", "middleware"),
    Override("starlette.middleware.base.BaseHTTPMiddleware", "dispatch", "loop", "middleware", gives=REQUEST),
    Override("starlette.authentication.AuthenticationBackend", "authenticate", "loop", "authentication backend"),
    Override("starlette.convertors.Convertor", "convert", "loop", "path convertor"),
    # A `def` endpoint that returns the response itself has rendered it in its thread; every other one on the loop.
    Override("starlette.responses.Response", "render", "loop", "response class"),
    Override("starlette.responses.Response", "__call__", "loop", "response class"),
    Override(_STATIC, "lookup_path", "thread", "static files"),
    *(
        Override(_STATIC, method, "loop", "static files")
        for method in ("get_path", "get_response", "file_response", "is_not_modified")
    ),
)
