"""pydantic in FastAPI: request data is validated, response data serialized on the loop, whatever the endpoint is.

Proven row by row in `tests/execution` against the installed release. A response's validators follow the endpoint: on
the loop after an `async def`, in the worker thread after a `def`.
"""

from __future__ import annotations

from flake8_async_fastapi.execution.rows import Hook, Marked, Override

_VALIDATORS = "pydantic.functional_validators"
_SERIALIZERS = "pydantic.functional_serializers"

HOOKS = (
    *(
        Hook(f"{_VALIDATORS}.{name}", "func", "loop", "validator", False, of="request")
        for name in ("AfterValidator", "BeforeValidator", "PlainValidator", "WrapValidator")
    ),
    *(
        Hook(f"{_SERIALIZERS}.{name}", "func", "loop", "serializer", False, of="response")
        for name in ("PlainSerializer", "WrapSerializer")
    ),
    Hook("pydantic.types.Discriminator", "discriminator", "loop", "discriminator", False, of="request"),
    Hook("pydantic.fields.Field", "default_factory", "loop", "default factory", False, of="request"),
    Hook("pydantic.fields.PrivateAttr", "default_factory", "loop", "default factory", False, of="request"),
)

MARKED = (
    Marked(f"{_VALIDATORS}.field_validator", "loop", "validator", "request"),
    Marked(f"{_VALIDATORS}.model_validator", "loop", "validator", "request"),
    Marked("pydantic.deprecated.class_validators.validator", "loop", "validator", "request"),
    Marked("pydantic.deprecated.class_validators.root_validator", "loop", "validator", "request"),
    Marked(f"{_SERIALIZERS}.field_serializer", "loop", "serializer", "response"),
    Marked(f"{_SERIALIZERS}.model_serializer", "loop", "serializer", "response"),
    Marked("pydantic.fields.computed_field", "loop", "computed field", "response"),
)

OVERRIDES = (
    Override("pydantic.main.BaseModel", "model_post_init", "loop", "validator", of="request"),
    Override("enum.Enum", "_missing_", "loop", "validator", of="request"),
)
