"""Compares stub names with the real package. Runs in an environment where that package is installed.

Reads requests as JSON from standard input, writes a list of [asker, place, name, problem] to standard output:
    {"kind": "name", "asker", "place", "module", "path": [...], "form": "class" | "function" | "value",
     "is_async", "blocks", "unless": {parameter: position, -1 if keyword-only}, "value": the literal or null}
    {"kind": "counterpart", "asker", "place", "name", "root", "steps": [...], "instance",
     "how"}
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import io
import json
import sys
import types
import typing
import warnings
from typing import Any

MISSING: Any = object()  # there is no such name
UNKNOWN: Any = object()  # there is one, its type cannot be told
SPECIAL = {"async with": "__aenter__", "async for": "__aiter__", "await": "__await__"}


def load(module: str) -> Any:
    """The imported module, or MISSING; whatever it prints or warns about is dropped."""
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(module)
        except ModuleNotFoundError as error:
            if module == error.name or module.startswith(f"{error.name}."):
                return MISSING
            raise


def find(qualified: str) -> Any:
    """What a qualified name names, or MISSING: the longest importable module, then attributes."""
    parts = qualified.split(".")
    for end in range(len(parts), 0, -1):
        owner = load(".".join(parts[:end]))
        if owner is not MISSING:
            return functools.reduce(attribute, parts[end:], owner)
    return MISSING


def attribute(owner: Any, name: str) -> Any:
    """An attribute as it is stored, descriptors not called, or MISSING."""
    if owner is MISSING or owner is UNKNOWN:
        return owner
    if not isinstance(owner, type | types.ModuleType) and isinstance(getattr(owner, "__origin__", None), type):
        owner = owner.__origin__  # typing.Iterator stands for collections.abc.Iterator
    static = inspect.getattr_static(owner, name, MISSING)
    if static is not MISSING and isinstance(owner, type):
        return static
    try:
        return getattr(owner, name)
    except Exception:
        return static


def layers(value: Any) -> list[Any]:
    """`value` and what it wraps, outermost first: class methods, partials, properties, decorators that say so."""
    found = [value]
    while len(found) < 20:
        value = found[-1]
        if isinstance(value, classmethod | staticmethod | types.MethodType):
            found.append(value.__func__)
        elif isinstance(value, property):
            found.append(value.fget)
        elif isinstance(value, functools.partial | functools.partialmethod | functools.cached_property):
            found.append(value.func)
        elif type(value).__name__ == "class_method_variant":  # stripe: the instance's method, under the class's own
            found.append(value.method)
        elif not isinstance(value, type) and hasattr(value, "__wrapped__"):
            found.append(value.__wrapped__)
        elif inspect.isfunction(method := getattr(value, "__dict__", {}).get("method")) and not isinstance(value, type):
            found.append(method)  # stripe's descriptors
        else:
            break
    return found


def function(value: Any) -> Any:
    return layers(value)[-1]


def is_coroutine_function(value: Any) -> bool:
    """Whether calling `value` itself gives a coroutine, whatever it wraps."""
    bound = isinstance(value, classmethod | staticmethod | types.MethodType)
    return inspect.iscoroutinefunction(value.__func__ if bound else value)


def hints(value: Any) -> dict[str, Any]:
    try:
        return typing.get_type_hints(value)
    except Exception:
        return dict(getattr(value, "__annotations__", None) or {})


def class_of(hint: Any, owner: Any) -> Any:
    """The class that an annotation means, or UNKNOWN; `owner` stands for Self."""
    if isinstance(hint, type) and not isinstance(hint, types.GenericAlias):
        return hint
    if hint is typing.Self or isinstance(hint, typing.TypeVar):
        return owner
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        classes = [class_of(arg, owner) for arg in typing.get_args(hint) if arg is not type(None)]
        return next((found for found in classes if isinstance(found, type)), UNKNOWN)
    if typing.get_origin(hint) is typing.Annotated:
        return class_of(typing.get_args(hint)[0], owner)
    origin = typing.get_origin(hint)
    return origin if isinstance(origin, type) else UNKNOWN


def result(value: Any, owner: Any) -> Any:
    """The class of what calling `value` returns, or UNKNOWN."""
    if isinstance(value, type):
        return value
    return class_of(hints(function(value)).get("return"), owner)


def member(owner: Any, name: str) -> Any:
    """A member of an instance of class `owner`; attributes that only instances have are UNKNOWN."""
    found = attribute(owner, name)
    if isinstance(found, property | functools.cached_property) or (
        found is not MISSING and hasattr(type(found), "__get__") and not callable(found)
    ):
        return result(found, owner) if function(found) is not found else UNKNOWN
    if found is not MISSING:
        return found
    if name in hints(owner):
        return class_of(hints(owner)[name], owner)
    if hasattr(owner, "__getattr__"):
        return UNKNOWN
    for base in getattr(owner, "__mro__", ()):
        with contextlib.suppress(OSError, TypeError):
            if f"self.{name}" in inspect.getsource(base):
                return UNKNOWN
    return MISSING


def is_async(value: Any, how: str, owner: Any) -> bool:
    """Whether calling `value` gives something that `how` accepts: a coroutine, an async context manager or iterator."""
    under = function(value)
    is_right = inspect.iscoroutinefunction if how == "await" else inspect.isasyncgenfunction
    if any(map(is_right, layers(value))):
        return True
    kind = result(value, owner)
    if isinstance(kind, type) and hasattr(kind, SPECIAL[how]):
        return True
    written = str(getattr(under, "__annotations__", {}).get("return", ""))
    words = {"await": ("Awaitable", "Coroutine", "Future", "Task"), "async with": ("AsyncContextManager",)}
    return any(word in written for word in words.get(how, ("AsyncIterator", "AsyncGenerator", "AsyncIterable")))


def check_counterpart(request: dict[str, Any]) -> str | None:
    """What is wrong with a counterpart, or None."""
    owner: Any = MISSING
    steps = list(request["steps"])
    if request["instance"]:
        value = owner = find(request["root"])
        if value is MISSING:
            return f"{request['root']} does not exist"
        if not steps:
            return None if hasattr(value, SPECIAL[request["how"]]) else f"has no {SPECIAL[request['how']]}"
    else:
        size = next((index for index, step in enumerate(steps) if step == "()"), len(steps))
        value = find(".".join([request["root"], *steps[:size]]))
        head = find(".".join([request["root"], *steps[: size - 1]])) if size else MISSING
        owner, steps = head, steps[size:]
    if steps and steps[-1] == "()":
        steps.pop()
    for step in steps:
        if value is MISSING or value is UNKNOWN:
            break
        if step == "()":
            value = owner = result(value, owner)
        else:
            owner, value = value, member(value, step)
    if value is MISSING:
        return "does not exist"
    if value is UNKNOWN or is_async(value, request["how"], owner):
        return None
    return f"cannot be used with {request['how']}"


def check_unless(value: Any, unless: dict[str, int]) -> str | None:
    """Whether the parameters named in `unless=` exist and stand where the stub says; unknown signatures pass."""
    try:
        real = inspect.signature(function(value)).parameters
    except (TypeError, ValueError):
        return None
    kinds = {parameter.kind for parameter in real.values()}
    if inspect.Parameter.VAR_KEYWORD in kinds or inspect.Parameter.VAR_POSITIONAL in kinds:
        return None
    names = list(real)
    for name, position in unless.items():
        positional_only = position < len(names) and real[names[position]].kind is inspect.Parameter.POSITIONAL_ONLY
        if not positional_only and name not in real:
            return f"has no parameter {name!r}"
        if not positional_only and position >= 0 and names.index(name) != position:
            return f"has parameter {name!r} at position {names.index(name)}, the stub at {position}"
    return None


def check_name(request: dict[str, Any]) -> str | None:
    """What is wrong with a name of a stub, or None."""
    module, path = load(request["module"]), request["path"]
    if module is MISSING:
        return f"there is no module {request['module']}"
    value: Any = module
    for index, name in enumerate(path):
        value = attribute(value, name)
        if value is MISSING:
            private = any(part.startswith("_") and not part.startswith("__") for part in path[: index + 1])
            return None if private else f"{'.'.join(path[: index + 1])} does not exist"
    if request["form"] in ("class", "function") and not callable(value) and len(path) == 1:
        return "is not callable"
    if request["blocks"] and any(map(inspect.iscoroutinefunction, layers(value))):
        return "is marked as blocking, but is a coroutine function"
    if request["is_async"] and not is_async(value, "await", MISSING):
        return "is async in the stub, but not a coroutine function"
    if not request["is_async"] and request["form"] == "function" and is_coroutine_function(value):
        return "is a coroutine function, but not async in the stub"
    if request["value"] is not None and value != request["value"]:
        return f"is {value!r}, the stub says {request['value']!r}"
    return check_unless(value, request["unless"]) if request["unless"] else None


def answer(request: dict[str, Any]) -> list[str] | None:
    """[asker, place, name, problem] of a request that fails."""
    if request["kind"] == "name":
        name, check = ".".join([request["module"], *request["path"]]), check_name
    else:
        name, check = request["name"], check_counterpart
    try:
        problem = check(request)
    except BaseException as error:
        problem = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    return [request["asker"], request["place"], name, problem] if problem else None


if __name__ == "__main__":
    requests = json.load(sys.stdin)
    output = sys.stdout
    sys.stdout = sys.stderr  # imported packages may print
    json.dump([found for found in map(answer, requests) if found], output)
    output.flush()
