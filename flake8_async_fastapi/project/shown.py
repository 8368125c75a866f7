"""How messages show what is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project import classes, evaluate, twins
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import FunctionAtom, Instance, class_name
from flake8_async_fastapi.source.facts import AFTER_FIELDS, Expr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

# What runs where an object is made: its constructor, and what follows when all fields are set.
MAKING = ("__init__", *AFTER_FIELDS)

# Over so many wrappers a function is looked for in what decorators made of it.
_DEEPEST = 4


def text(made: Request) -> str:
    """Return how a message shows the callee of a call, as it is written."""
    return made.text or (evaluate.text_of(made.expr[2]) if made.expr is not None else "")


def name(frame: Frame, atom: FunctionAtom, made: Request, facts: Function) -> str:
    """Return how a message shows a call of a project function: by its name, else as it is written there.

    A decorator's wrapper, a function inside another that a name of a module or an attribute stands for, is shown as
    written, or as the method that it is around, also where another wrapper calls it. What runs where an object is made
    is shown as the class, which may have it from a base.
    """
    if facts.name in MAKING and facts.owner >= 0:
        bound = atom.bound[0] if atom.bound else None
        if type(bound) is Instance and is_making(facts, made):
            return bound.cls.partition(":")[2]
        if facts.name == "__init__":
            return facts.qualname.rpartition(".")[0]
    if facts.owner >= 0 or (facts.parent < 0 and facts.name != "<lambda>"):
        return facts.qualname if facts.owner >= 0 else facts.name
    last = text(made).rpartition(".")[2]
    if facts.name == "<lambda>":
        return last or "lambda"
    owner = "." in text(made) or _is_attribute(made.expr[2] if made.expr is not None else None)
    if owner or last in dict(frame.key.closure):
        held = [item for item in _held(frame.world, atom, _DEEPEST) if not owner or item.name == last]
        names = {item.qualname for item in held if item.owner >= 0 or not owner}
        return names.pop() if len(names) == 1 else last
    return facts.name if last in (made.env or {}) else last or facts.name


def is_making(facts: Function, made: Request) -> bool:
    """Return whether a call of what makes an object is one of its class, not of `super().__init__`."""
    return last_name(made.expr[2] if made.expr is not None else None) != facts.name


def _is_attribute(callee: Expr) -> bool:
    """Return whether what is called is an attribute, also of what has no name: `Page().save()`."""
    return type(callee) is list and callee[0] == "a"


def _held(world: World, atom: FunctionAtom, depth: int) -> Iterator[Function]:
    """Yield the functions of modules and classes that a wrapper holds, itself or by wrappers that it is around."""
    for item in [item for _, value in atom.closure for item in world.expand(value) if type(item) is FunctionAtom]:
        facts = world.function_of(item.ref)[1]
        if facts.owner >= 0 or facts.parent < 0:
            yield facts
        elif depth:
            yield from _held(world, item, depth - 1)


def library_name(world: World, atom: FunctionAtom, module: Module, facts: Function, made: Request) -> str:
    """Return the name under which a message shows a library call."""
    qualname = facts.qualname
    owner, _, last = qualname.rpartition(".")
    if facts.name == "__init__" and is_making(facts, made):
        # The class may have its constructor from a base.
        own = twins.library_class(world, getattr(atom.bound[0], "cls", "") if atom.bound else "")
        if own and not _is_private(own.partition(":")[2]):
            return class_name(own)
    if _is_private(qualname):
        if made.kind == "attribute":
            # Of what is read nothing but its own name is known here: a base that people know says whose it is.
            bases = [base.cls for base in classes.order(world, f"{module.name}:{owner}")]
            return next((f"{class_name(base)}.{last}" for base in bases if not _is_private(class_name(base))), last)
        written = text(made)
        maker = _maker(made.expr[2]) if made.expr is not None else ""
        if maker:
            return f"{maker}().{written}"
        return written or last
    if made.kind in ("with", "for", "operator") and made.text:
        return made.text
    if last in ("__init__", "__enter__", "__exit__", "__iter__", "__next__", "__getitem__", "__contains__"):
        qualname = owner
    return class_name(f"{module.name}:{qualname}")


def _maker(callee: Expr) -> str:
    """Return what gives the object of a method call, where that has no name: `Kubernetes` of `Kubernetes().login`."""
    receiver = callee[2] if _is_attribute(callee) else None
    return evaluate.text_of(receiver[2]) if type(receiver) is list and receiver[0] == "c" else ""


def _is_private(qualname: str) -> bool:
    return any(part.startswith("_") and not part.startswith("__") for part in qualname.split("."))
