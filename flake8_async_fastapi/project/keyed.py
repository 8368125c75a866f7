"""Functions that keep what they make in a dict: once for each key, like `functools.cache`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import assignments, evaluate
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import Instance, is_constant
from flake8_async_fastapi.source.facts import every_call
from flake8_async_fastapi.source.reads import reads, takes_out

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.values import Value
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt


def runs_once(world: World, module: Module, facts: Function, bound: Value, made: Request) -> bool | str:
    """Return whether a call with constants finds what it made the first time, or the class whose object keeps that."""
    given = [*made.positional, *made.keywords.values()]
    if not given or made.unpacked or not all(map(is_constant, given)):
        return False
    key = ("kept by key", module.name, facts.index)
    path = world.solve(key, lambda: _kept(module, facts, [part for part in module.body(facts.index) if part[0] != "e"]))
    if not path or (path in module.containers and path in facts.uses):
        return bool(path)
    is_own = len(bound) == 1 and type(bound[0]) is Instance and path.startswith(f"{facts.params[0].name}.")
    return str(bound[0].cls) if is_own and facts.owner >= 0 else False


def _kept(module: Module, facts: Function, body: list[Stmt]) -> str:
    """Return the dict that a function looks into first and puts into what it made; "" for none."""
    if body and body[0][0] == "wi":
        return _kept(module, facts, [*body[0][3], *body[1:]])
    key, path = _looked_up(body)
    names = reads([], key)
    # Nothing is bound yet but parameters; what a call in a key gives can be another thing each time.
    if not path or names.isdisjoint(param.name for param in facts.params) or any(every_call(key)):
        return ""
    if takes_out(module.facts.bodies, path):
        return ""
    put = any(into == path and reads([], under) == names for into, under, _ in assignments.puts_items(body))
    return path if put else ""


def fills_constant(frame: Frame, test: Expr, name: str, missing: bool, body: list[Stmt]) -> bool:
    """Return whether a condition asks a dict of the module for a constant key, under which statements put something.

    `if "agent" not in _made: _made["agent"] = load()`, `found = _made.get("agent")` and `if found is None:`, where
    `name` is the name that the condition finds to be missing, or to be there.
    """
    asked = []
    if type(test) is list and test[0] == "cmp" and test[2] == ["NotIn" if missing else "In"]:
        asked = [(test[3][0], test[3][1])]
    elif name and "." not in name:
        asked = [pair for expr in assignments.inside(frame, name) if (pair := _gotten(expr))]
    return any(_is_put(frame, key, path, body) for key, path in asked)


def _gotten(expr: Expr) -> tuple[Expr, Expr] | None:
    """Return the key and the dict of `made.get(key)`, also where None is its default."""
    if type(expr) is not list or expr[0] != "c" or expr[3][1:] not in ([], [["k", None]]) or not expr[3]:
        return None
    method = expr[2]
    return (expr[3][0], method[2]) if type(method) is list and method[0] == "a" and method[3] == "get" else None


def _is_put(frame: Frame, key: Expr, path: Expr, body: list[Stmt]) -> bool:
    module, facts = frame.module, frame.facts
    if type(key) is not list or key[0] != "k" or type(path) is not str:
        return False
    if path not in module.containers or path not in facts.uses:
        return False
    if takes_out(module.facts.bodies, path):
        return False
    return any((into, under) == (path, key) for into, under, _ in assignments.puts_items(body))


def _looked_up(body: list[Stmt]) -> tuple[Expr, str]:
    """Return the key and the dict that a body begins with.

    `if key in made: return made[key]`, `if key not in made: ...; return made[key]`, `found = made.get(key)`.
    """
    if len(body) < 2:
        return None, ""
    kind, *parts = body[0]
    expr, then = [*parts, None, None][:2]
    if kind == "if" and type(expr) is list and expr[0] == "cmp" and expr[2] in (["In"], ["NotIn"]):
        key, path = expr[3][0], evaluate.path_of(expr[3][1])
        returned = then if expr[2] == ["In"] else body[1:]
        return (key, path) if len(returned) == 1 and _hands_out(returned[0], path) else (None, "")
    if kind == "=" and type(expr) is list and expr[0] == "c" and len(expr[3]) == 1 and body[1][0] == "if":
        method, found = expr[2], _is_found(body[1][1], then)
        # Where it is found, nothing else is done.
        returned = [] if found is None else body[1][2][-1:] if found else body[2:]
        if len(returned) == 1 and returned[0][0] == "r" and type(method) is list and last_name(method) == "get":
            return expr[3][0], evaluate.path_of(method[2])
    return None, ""


def _hands_out(statement: Stmt, path: str) -> bool:
    expr = statement[1] if statement[0] == "r" else None
    return type(expr) is list and expr[0] == "s" and evaluate.path_of(expr[2]) == path


def _is_found(test: Any, targets: Any) -> bool | None:
    """Return whether a condition holds where a name is there, or where it is missing; None for another condition."""
    name = targets[0] if len(targets) == 1 and type(targets[0]) is str else None
    if type(test) is list and test[0] == "not":
        found = _is_found(test[1], targets)
        return None if found is None else not found
    if type(test) is list and test[0] == "cmp" and test[3][1:] == [["k", None]]:
        return test[2] in (["IsNot"], ["NotEq"]) if name == test[3][0] else None
    return True if name is not None and name == test else None
