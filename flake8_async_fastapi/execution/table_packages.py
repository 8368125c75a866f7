"""Packages around FastAPI: where they call the application back.

Proven row by row in `tests/execution`, where the package is installed.
"""

from __future__ import annotations

from functools import partial

from flake8_async_fastapi.execution.rows import Hook, Override

_SCHEDULER = "apscheduler.schedulers.base.BaseScheduler"
# What an asynchronous engine is inside. Listeners of other engines run wherever these are used.
_SYNC_ENGINE = "sqlalchemy.ext.asyncio._SyncEngine"
# They run in a greenlet on the loop: what they ask of the database gives way to others, anything else does not.
_LISTENER = partial(Hook, sync="loop", role="engine listener", accepts_sync=False, target=_SYNC_ENGINE, exempt="FAB3")
_PASSWORD = "fastapi_users.password.PasswordHelper"

HOOKS = (
    Hook("sse_starlette.sse.EventSourceResponse", "content", "thread", "stream", True),
    Hook("fastapi_utils.tasks.repeat_every", "return", "thread", "periodic task", True),
    Hook("fastapi_utils.tasks.repeat_every", "on_complete", "thread", "periodic task", True),
    Hook("fastapi_utils.tasks.repeat_every", "on_exception", "thread", "periodic task", True),
    # The class is a dependency of its endpoints: its constructor runs in a thread.
    Hook("fastapi_utils.cbv.cbv", "return", "thread", "dependency", True),
    Hook(f"{_SCHEDULER}.add_job", "func", "thread", "scheduled job", True),
    Hook(f"{_SCHEDULER}.scheduled_job", "return", "thread", "scheduled job", True),
    Hook("apscheduler.schedulers.asyncio.AsyncIOScheduler.add_listener", "callback", "loop", "job listener", False),
    # Called by the wrapper around the endpoint, in the endpoint's own thread.
    Hook("slowapi.extension.Limiter", "key_func", "caller", "rate limit key", False),
    Hook("slowapi.extension.Limiter.limit", "key_func", "caller", "rate limit key", False),
    Hook("slowapi.extension.Limiter.shared_limit", "key_func", "caller", "rate limit key", False),
    *(
        Hook(f"strawberry.types.{name}", takes, "loop", "resolver", False)
        for name in ("field.field", "mutation.mutation")
        for takes in ("resolver", "return")
    ),
    Hook("strawberry.fastapi.router.GraphQLRouter", "context_getter", "thread", "dependency", True),
    Hook("strawberry.fastapi.router.GraphQLRouter", "root_value_getter", "thread", "dependency", True),
    _LISTENER("sqlalchemy.event.listens_for", "return"),
    _LISTENER("sqlalchemy.event.listen", "fn"),
    Hook("fastapi_users.fastapi_users.FastAPIUsers", "get_user_manager", "thread", "dependency", True),
    Hook("fastapi_users.authentication.backend.AuthenticationBackend", "get_strategy", "thread", "dependency", True),
)

OVERRIDES = (
    Override("strawberry.permission.BasePermission", "has_permission", "loop", "permission"),
    Override(_PASSWORD, "hash", "loop", "password helper"),
    Override(_PASSWORD, "verify_and_update", "loop", "password helper"),
    Override("fastapi_users.manager.BaseUserManager", "parse_id", "loop", "user manager"),
)
