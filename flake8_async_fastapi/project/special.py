"""The few functions whose meaning types cannot say: `super`, `getattr`, `partial`, `Depends`, field defaults."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import attributes, calls, classes, evaluate, scopes
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    ClassAtom,
    Const,
    Dependency,
    FunctionAtom,
    Instance,
    Partial,
    SuperAtom,
    Value,
    join,
)
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request

_VALIDATORS = frozenset({"field_validator", "model_validator", "validator", "root_validator"})
_FIELD_MAKERS = frozenset({"field", "Field", "attrib", "ib", "PrivateAttr"})
_MODELS = ("pydantic.main:BaseModel", "pydantic:BaseModel", ":pydantic.BaseModel")


def super_object(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return `super()` for the method at hand."""
    facts = frame.facts
    while facts is not None and facts.owner < 0 and facts.parent >= 0:
        facts = frame.module.facts.functions[facts.parent]
    if facts is None or facts.owner < 0 or not facts.params:
        return UNKNOWN
    owner = f"{frame.module.name}:{frame.module.facts.classes[facts.owner].qualname}"
    bound = env.get(facts.params[0].name) or frame.key.bound or (Instance(owner),)
    return (SuperAtom(owner, bound),)


def _getattr(frame: Frame, atom: Any, made: Request) -> Value | None:
    if len(made.positional) < 2:
        return None
    name = made.positional[1]
    found: list[Value] = []
    if len(name) == 1 and type(name[0]) is Const and isinstance(name[0].value, str):
        found.append(attributes.get(frame, made.positional[0], name[0].value, made.position))
    return join([*found, *made.positional[2:3]])


def _setattr(frame: Frame, atom: Any, made: Request) -> Value | None:
    if len(made.positional) == 3 and made.expr is not None:
        name = made.positional[1]
        if len(name) == 1 and type(name[0]) is Const and isinstance(name[0].value, str):
            scopes.note_store(frame, made.expr[3][0], name[0].value, made.positional[2], made.positional[0])
    return UNKNOWN


def _type(frame: Frame, atom: Any, made: Request) -> Value | None:
    if len(made.positional) != 1:
        return None
    return tuple(ClassAtom(a.cls, a.args) for a in made.positional[0] if type(a) is Instance)


def _partial(frame: Frame, atom: Any, made: Request) -> Value | None:
    if not made.positional:
        return UNKNOWN
    target = tuple(a for a in made.positional[0] if calls.is_callable(frame.world, a))
    if not target:
        return UNKNOWN
    return (Partial(target, tuple(made.positional[1:]), tuple(made.keywords.items())),)


def _first(frame: Frame, atom: Any, made: Request) -> Value | None:
    return made.positional[0] if made.positional else UNKNOWN


def _cast(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`cast(T, value)`: T where it is a class, else the value itself says more."""
    if len(made.positional) < 2:
        return None
    declared = join(calls.instance_of(item) for item in made.positional[0] if type(item) is ClassAtom)
    return declared or made.positional[1]


def _depends(frame: Frame, atom: Any, made: Request) -> Value | None:
    target = made.keywords.get("dependency") or (made.positional[0] if made.positional else UNKNOWN)
    return (Dependency(target),)


def _field(frame: Frame, atom: Any, made: Request) -> Value | None:
    """What a dataclass or pydantic field holds by default; its factory runs when an object is made, not here."""
    factory = made.keywords.get("default_factory") or made.keywords.get("factory") or UNKNOWN
    edges, frame.edges = frame.edges, {}
    value = calls.call(frame, factory, calls.request(made.position)) if factory else UNKNOWN
    frame.edges = edges
    default = made.keywords.get("default") or (made.positional[0] if made.positional else UNKNOWN)
    return join([value, tuple(a for a in default if type(a) is not Const)])


_Handler = Callable[[Frame, Any, "Request"], Value | None]

FUNCTIONS: dict[str, _Handler] = {
    "builtins:getattr": _getattr,
    "builtins:setattr": _setattr,
    "contextlib:contextmanager": _first,
    "contextlib:asynccontextmanager": _first,
    "typing:cast": _cast,
    "dataclasses:field": _field,
    "pydantic.fields:Field": _field,
    "pydantic:Field": _field,
    "fastapi.param_functions:Depends": _depends,
    "fastapi.param_functions:Security": _depends,
    "fastapi:Depends": _depends,
    "fastapi:Security": _depends,
}

CLASSES: dict[str, _Handler] = {
    "builtins:type": _type,
    "functools:partial": _partial,
    "functools:partialmethod": _partial,
    "fastapi.params:Depends": _depends,
    "fastapi.params:Security": _depends,
}

EXTERNALS: dict[str, Callable[[Frame, Any], Value | None]] = {}


def run_defaults(frame: Frame, atom: ClassAtom, made: Request) -> None:
    """Note what making an object of a dataclass or pydantic model runs: default factories and validators."""
    world = frame.world
    order = classes.order(world, atom.cls)
    model = any(base.cls in _MODELS for base in order)
    for base in order:
        found = world.class_of(base.cls)
        if found is None or found[0].is_stub:
            continue
        module, facts = found
        if not model and not any(_last(expr) == "dataclass" for expr in facts.decorators):
            continue
        for name, bindings in facts.bindings.items():
            for binding in bindings:
                if binding[0] == ":" and name not in made.keywords:
                    _run_factory(frame, module, binding[2], made)
                elif binding[0] == "d" and model:
                    _run_validator(frame, module, binding[1], atom, made)


def _last(expr: Expr) -> str:
    if type(expr) is str:
        return expr
    if type(expr) is list and expr[0] == "c":
        return _last(expr[2])
    return expr[3] if type(expr) is list and expr[0] == "a" else ""


def _run_factory(frame: Frame, module: Any, expr: Expr, made: Request) -> None:
    if type(expr) is not list or expr[0] != "c" or _last(expr) not in _FIELD_MAKERS:
        return
    for name, value in expr[4]:
        if name in ("default_factory", "factory"):
            outside = frame.world.module_frame(module)
            factory = evaluate.evaluate(outside, value, {})
            calls.call(frame, factory, calls.request(made.position, text=evaluate._path(value)))


def _run_validator(frame: Frame, module: Any, index: int, atom: ClassAtom, made: Request) -> None:
    facts = module.facts.functions[index]
    if any(_last(expr) in _VALIDATORS for _, expr in facts.decorators):
        function = FunctionAtom(f"{module.name}:{index}", (atom,))
        calls.call_function(frame, function, calls.request(made.position, text=facts.name))
