"""What the bindings of a name in a class body are: properties, their getters, declarations."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import calls
from flake8_async_fastapi.project.names import last_name

PROPERTIES = ("property", "cached_property", "classproperty", "hybrid_property", "lazyproperty", "abstractproperty")
_BINDING = ("staticmethod", "classmethod", "abstractmethod", "override", "overload", "final")


def last_setter(module: Any, bindings: list[Any]) -> list[Any]:
    """Return those bindings that are read: of a property and its setter only the getter is."""
    functions = [binding for binding in bindings if binding[0] == "d"]
    if len(functions) > 1:
        first = module.facts.functions[functions[0][1]]
        if first.decorators and last_name(first.decorators[-1][1]) in PROPERTIES:
            return functions[:1]
        return [functions[0]] if calls.is_overloaded(first) else bindings
    return bindings


def is_made(binding: Any) -> bool:
    """Return whether a binding of a class body is `name = property(getter, ...)`."""
    return is_call(binding) and bool(binding[1][3]) and last_name(binding[1][2]) in PROPERTIES


def is_call(binding: Any) -> bool:
    """Return whether a binding is `name = function(...)`."""
    return binding[0] == "=" and type(binding[1]) is list and binding[1][0] == "c"


def is_declared(bindings: Any) -> bool:
    """Return whether a class body declares the type of a name, and nothing else of that name."""
    return bool(bindings) and all([binding[0] == ":" for binding in bindings])


def only_binds(decorator: Any) -> bool:
    """Return whether a decorator leaves the function as it is but for what it is bound to."""
    return last_name(decorator) in _BINDING
