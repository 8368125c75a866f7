"""`ast` statements as facts, for the bodies of functions. One small function a kind of node."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from flake8_async_fastapi.source.expressions import (
    Scope,
    empty_lists,
    position,
    write,
    write_iterated,
    write_test,
    write_used,
)
from flake8_async_fastapi.source.facts import Expr, Function, Stmt


class Definitions(Protocol):
    """Who keeps nested functions and classes: returns their indices."""

    functions: list[Function]

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> int: ...

    def klass(self, node: ast.ClassDef) -> int: ...


class Body(Scope):
    """A scope whose statements are written down too."""

    __slots__ = (
        "definitions",
        "empty",
        "global_names",
        "kept",
        "makes_objects",
        "nonlocal_names",
        "own_name",
        "state_stores",
        "states",
        "stores",
    )

    def __init__(
        self,
        definitions: Definitions,
        lambdas: Callable[[ast.Lambda], int],
        own_name: str | None,
        makes_objects: bool = False,
    ) -> None:
        super().__init__(lambdas)
        self.definitions = definitions
        self.global_names: set[str] = set()
        self.nonlocal_names: set[str] = set()
        self.stores: set[str] = set()
        # The names that attributes are given as they are, with those.
        self.kept: set[tuple[str, str]] = set()
        # The names that are given a list without items, with its facts.
        self.empty: list[tuple[str, list[Expr]]] = []
        self.state_stores: set[str] = set()
        self.states: set[str] = set()
        self.own_name = own_name
        self.makes_objects = makes_objects


def block(nodes: Sequence[ast.stmt], body: Body) -> list[Stmt]:
    """Return the facts of a list of statements."""
    facts = []
    for node in nodes:
        writer = _WRITERS.get(type(node))
        if writer is not None:
            facts.append(writer(node, body))
    return facts


def whole(nodes: Sequence[ast.stmt], body: Body) -> list[Stmt]:
    """Return the facts of a function's body: an empty list that it only hands on or asks for is told from others."""
    facts = block(nodes, body)
    shared = body.grown | body.global_names | body.nonlocal_names
    for name, leaves in body.empty:
        for leaf in leaves if name not in shared else ():
            leaf[:] = ["el"]
    return facts


def _target(node: ast.expr, body: Body) -> Any:
    if type(node) is ast.Attribute:
        _note_attribute(node, body)
    elif type(node) is ast.Subscript and type(node.value) is ast.Name:
        body.grown.add(node.value.id)
    elif type(node) is ast.Tuple or type(node) is ast.List:
        return ["tu", [_target(item, body) for item in node.elts]]
    return write(node, body)


def _note_attribute(node: ast.Attribute, body: Body) -> None:
    owner = node.value.id if type(node.value) is ast.Name else ""
    if owner and owner == body.own_name:
        body.stores.add(node.attr)
    elif _is_state(node.value, body):
        body.state_stores.add(node.attr)
    else:
        if body.makes_objects:
            body.stores.add(node.attr)
        if owner[:1].isupper():
            body.global_names.add(f"{owner}.{node.attr}")
        elif body.own_name and _is_class_of(node.value, body.own_name):
            body.global_names.add(f"{body.own_name}.__class__.{node.attr}")


def _is_class_of(node: ast.expr, name: str) -> bool:
    """Whether an expression is the class of what a name holds: `self.__class__`, `type(self)`."""
    held: ast.expr | None = None
    if isinstance(node, ast.Attribute) and node.attr == "__class__":
        held = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "type":
        held = node.args[0] if len(node.args) == 1 else None
    return isinstance(held, ast.Name) and held.id == name


def _is_state(node: ast.expr, body: Body) -> bool:
    """Whether an object may be a `state`: `app.state`, or a name that the body gives a `State()` of Starlette."""
    if isinstance(node, ast.Name):
        return node.id == "state" or node.id in body.states
    return isinstance(node, ast.Attribute) and node.attr == "state"


def _makes_state(node: ast.expr) -> bool:
    called = node.func if isinstance(node, ast.Call) else None
    return getattr(called, "attr", getattr(called, "id", "")) == "State"


def _expression(node: ast.Expr, body: Body) -> Stmt:
    return ["e", write(node.value, body)]


def _assign(node: ast.Assign, body: Body) -> Stmt:
    if _makes_state(node.value):
        body.states.update([target.id for target in node.targets if isinstance(target, ast.Name)])
    if type(node.value) is ast.Name:
        _note_kept(node.value, node.targets, body)
    facts = write_used(node.value, body)
    if len(node.targets) == 1 and type(node.targets[0]) is ast.Name and (leaves := empty_lists(facts)):
        body.empty.append((node.targets[0].id, leaves))
    return ["=", facts, [_target(target, body) for target in node.targets]]


def _note_kept(value: ast.Name, targets: list[ast.expr], body: Body) -> None:
    body.grown.add(value.id)
    for target in targets:
        if type(target) is ast.Attribute:
            body.kept.add((value.id, target.attr))


def ask_for_kept(body: Body, name: str) -> None:
    """Note as asked for what attributes keep that are; of what a constructor keeps, other methods may ask."""
    for seen in (body.tested, body.compared):
        every = seen is body.tested and name == "__init__"
        seen.update([value for value, attribute in body.kept if every or f".{attribute}" in seen])


def _annotated(node: ast.AnnAssign, body: Body) -> Stmt:
    if type(node.value) is ast.Name:
        _note_kept(node.value, [node.target], body)
    value = write_used(node.value, body) if node.value is not None else None
    return [":", write(node.annotation, body), value, _target(node.target, body)]


def _augmented(node: ast.AugAssign, body: Body) -> Stmt:
    if type(node.target) is ast.Name:
        body.grown.add(node.target.id)
    operation = ["b", position(node.target), type(node.op).__name__, write(node.target, body), write(node.value, body)]
    return ["=", operation, [_target(node.target, body)]]


def _return(node: ast.Return, body: Body) -> Stmt:
    return ["r", write_used(node.value, body) if node.value is not None else None]


def _raise(node: ast.Raise, body: Body) -> Stmt:
    return ["ra", write(node.exc, body), write(node.cause, body)]


def _if(node: ast.If, body: Body) -> Stmt:
    return ["if", write_test(node.test, body), block(node.body, body), block(node.orelse, body), position(node.test)]


def _while(node: ast.While, body: Body) -> Stmt:
    return ["wh", write_test(node.test, body), block(node.body, body), block(node.orelse, body), position(node.test)]


def _for(node: ast.For | ast.AsyncFor, body: Body) -> Stmt:
    return [
        "for",
        isinstance(node, ast.AsyncFor),
        position(node.iter),
        _target(node.target, body),
        write_iterated(node.iter, body),
        block(node.body, body),
        block(node.orelse, body),
    ]


def _with(node: ast.With | ast.AsyncWith, body: Body) -> Stmt:
    items = [
        [
            position(item.context_expr),
            write_used(item.context_expr, body),
            _target(item.optional_vars, body) if item.optional_vars is not None else None,
        ]
        for item in node.items
    ]
    return ["wi", isinstance(node, ast.AsyncWith), items, block(node.body, body)]


def _try(node: Any, body: Body) -> Stmt:
    handlers = [[write(item.type, body), item.name, block(item.body, body)] for item in node.handlers]
    return ["try", block(node.body, body), handlers, block(node.orelse, body), block(node.finalbody, body)]


def _match(node: ast.Match, body: Body) -> Stmt:
    subject = write_test(node.subject, body)
    patterns = [_pattern(case.pattern, body) for case in node.cases]
    _note_subject(node.subject, {pattern[0] for pattern in patterns}, body)
    guards = [write_test(case.guard, body) if case.guard is not None else None for case in node.cases]
    blocks = [block(case.body, body) for case in node.cases]
    return ["ma", subject, [list(case) for case in zip(patterns, guards, blocks, strict=True)]]


def _note_subject(subject: ast.expr, kinds: set[str], body: Body) -> None:
    """Note that a name is compared with constants, or asked for its class, as `==` and `isinstance` do."""
    if isinstance(subject, ast.Name):
        if "value" in kinds:
            body.compared.add(subject.id)
        if "class" in kinds:
            body.forwarded.add(subject.id)
    elif isinstance(subject, ast.Attribute) and "value" in kinds:
        body.compared.add(f".{subject.attr}")


def _pattern(node: ast.pattern, body: Body) -> Any:
    """Write `[kind, expression, name, captures, certain]`.

    The captures are `[name, class or None]` of the patterns inside. `certain` is what matches wherever the expression
    does: of a class, with nothing asked of the object's attributes.
    """
    if isinstance(node, ast.MatchClass):
        return ["class", write(node.cls, body), None, _captures(node, body), _is_certain(node)]
    if isinstance(node, ast.MatchAs):
        inner = _pattern(node.pattern, body) if node.pattern is not None else ["any", None, None, [], True]
        return [inner[0], inner[1], node.name, *inner[3:]]
    if isinstance(node, (ast.MatchValue, ast.MatchSingleton)):
        return ["value", [_constant(node, body)], None, [], True]
    if isinstance(node, ast.MatchOr):
        patterns = node.patterns
        values = [_constant(item, body) for item in patterns if isinstance(item, (ast.MatchValue, ast.MatchSingleton))]
        if len(values) == len(patterns):
            return ["value", values, None, [], True]
        classes = [item for item in patterns if isinstance(item, ast.MatchClass)]
        if len(classes) == len(patterns):
            names = ["tu", [write(item.cls, body) for item in classes]]
            return ["class", names, None, _captures(node, body), all(map(_is_certain, classes))]
        if any(isinstance(item, ast.MatchAs) and item.pattern is None for item in patterns):
            return ["any", None, None, _captures(node, body), True]
    return ["some", None, None, _captures(node, body), False]


def _constant(node: ast.MatchValue | ast.MatchSingleton, body: Body) -> Any:
    return ["k", node.value] if isinstance(node, ast.MatchSingleton) else write(node.value, body)


def _is_certain(node: ast.MatchClass) -> bool:
    return all(isinstance(item, ast.MatchAs) and item.pattern is None for item in (*node.patterns, *node.kwd_patterns))


def _captures(node: ast.pattern, body: Body) -> list[Any]:
    found: list[Any] = []
    for part in ast.walk(node):
        if isinstance(part, (ast.MatchAs, ast.MatchStar)) and part.name:
            inner = getattr(part, "pattern", None)
            found.append([part.name, write(inner.cls, body) if isinstance(inner, ast.MatchClass) else None])
    return found


def _import(node: ast.Import, body: Body) -> Stmt:
    return ["im", import_bindings(node)]


def _import_from(node: ast.ImportFrom, body: Body) -> Stmt:
    return ["im", import_from_bindings(node)]


def import_bindings(node: ast.Import) -> list[list[Any]]:
    """Return `[name, binding]` for each name that an `import` binds."""
    return [
        [alias.asname, ["i", alias.name, None, 0]]
        if alias.asname
        else [alias.name.partition(".")[0], ["i", alias.name.partition(".")[0], None, 0]]
        for alias in node.names
    ]


def import_from_bindings(node: ast.ImportFrom) -> list[list[Any]]:
    """Return `[name, binding]` for each name that a `from ... import` binds; star imports bind nothing here."""
    module = node.module or ""
    return [
        [alias.asname or alias.name, ["i", module, alias.name, node.level]] for alias in node.names if alias.name != "*"
    ]


def _global(node: ast.Global, body: Body) -> Stmt:
    body.global_names.update(node.names)
    return ["gl", list(node.names)]


def _nonlocal(node: ast.Nonlocal, body: Body) -> Stmt:
    body.reads.update(node.names)
    body.nonlocal_names.update(node.names)
    return ["nl", list(node.names)]


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, body: Body) -> Stmt:
    index = body.definitions.function(node)
    return ["def", node.name, index, *body.definitions.functions[index].nonlocal_stores]


def _class(node: ast.ClassDef, body: Body) -> Stmt:
    return ["cls", node.name, body.definitions.klass(node)]


def _assert(node: ast.Assert, body: Body) -> Stmt:
    return ["as", write_test(node.test, body), position(node.test)]


def _delete(node: ast.Delete, body: Body) -> Stmt:
    return ["del", [write(target, body) for target in node.targets]]


_WRITERS: dict[type, Callable[[Any, Body], Stmt]] = {
    ast.Expr: _expression,
    ast.Assign: _assign,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augmented,
    ast.Return: _return,
    ast.Raise: _raise,
    ast.If: _if,
    ast.While: _while,
    ast.For: _for,
    ast.AsyncFor: _for,
    ast.With: _with,
    ast.AsyncWith: _with,
    ast.Try: _try,
    ast.TryStar: _try,
    ast.Match: _match,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Global: _global,
    ast.Nonlocal: _nonlocal,
    ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function,
    ast.ClassDef: _class,
    ast.Assert: _assert,
    ast.Delete: _delete,
    ast.Break: lambda node, body: ["br"],
    ast.Continue: lambda node, body: ["co"],
}
