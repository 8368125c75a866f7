"""One parsed file to its facts: `extract(tree, lines)` is a pure function of the file."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Sequence
from typing import Any

from flake8_async_fastapi.source import noqa, statements
from flake8_async_fastapi.source.expressions import Scope, position, write
from flake8_async_fastapi.source.facts import Binding, Class, Expr, Facts, Function, Param, Stmt

# Facts are trees: looking for circles would cost a third of the time.
_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def extract(tree: ast.Module, lines: Sequence[str]) -> Facts:
    """Return the facts of a module. Never raises: what is nested too deeply becomes a `["deep"]` body."""
    work = _Extraction(lines)
    try:
        return work.module(tree)
    finally:
        # It refers to itself: without this the tree would stay until the garbage collector comes by.
        work.indices.clear()
        del work.module_scope


class _Extraction:
    """The work of one `extract`: numbers functions and classes in the order in which they are met."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.functions: list[Function] = []
        self.classes: list[Class] = []
        self.bodies: list[bytes] = []
        self.stars: list[tuple[str, int]] = []
        self.imports: set[tuple[str, int]] = set()
        self.prefix: list[str] = []
        self.owner = -1
        self.parent = -1
        self.enclosing: list[statements.Body] = []
        self.indices: dict[ast.AST, int] = {}
        self.module_scope = Scope(self.lambda_function)

    def module(self, tree: ast.Module) -> Facts:
        bindings: dict[str, list[Binding]] = {}
        self.bind_all(tree.body, bindings, self.module_scope)
        names = bindings.get("__all__", [])
        calls = self.module_scope.calls
        body = statements.Body(self, self.lambda_function, None)
        self.bodies.append(_dump(statements.block, tree.body, body))
        return Facts(
            bindings=bindings,
            stars=self.stars,
            imports=sorted(self.imports),
            functions=self.functions,
            classes=self.classes,
            calls=sorted(calls | body.calls),
            state_stores=sorted(body.state_stores),
            all_names=_literal_names(names[-1]) if names else None,
            noqa=noqa.collect(self.lines),
            bodies=self.bodies,
        )

    # Names that a module or class body binds, without running it: all the bindings that can be in force at its end.

    def bind_all(
        self, nodes: Sequence[ast.stmt], into: dict[str, list[Binding]], scope: Scope, certain: bool = True
    ) -> None:
        typing: dict[str, list[Binding]] = {}
        for node in nodes:
            if isinstance(node, ast.If) and _is_type_checking(node.test):
                self.bind_all(node.body, typing, scope, certain=False)
                self.bind_all(node.orelse, into, scope, certain=False)
                continue
            for name, binding in self.bindings_of(node, scope):
                if certain and binding[0] in "dci":
                    into[name] = [*_decorated_siblings(into.get(name), binding, self.functions), binding]
                else:
                    into.setdefault(name, []).append(binding)
            for part in _nested_blocks(node):
                self.bind_all(part, into, scope, certain=False)
        derives = self.owner >= 0 and bool(self.classes[self.owner].bases)
        for name, bindings in typing.items():
            # Only annotations can mean these names, unless the program binds them as well: by an import, by a stand-in
            # (`pandas = LazyImport("pandas")`) for what type checkers are told, or as a method that a base has.
            if not (derives and bindings[0][0] == "d") and all(binding[0] == "=" for binding in into.get(name, ())):
                into[name] = bindings

    def bindings_of(self, node: ast.stmt, scope: Scope) -> list[tuple[str, Binding]]:
        if isinstance(node, _FUNCTIONS):
            return [(node.name, ["d", self.function(node)])]
        if isinstance(node, ast.ClassDef):
            return [(node.name, ["c", self.klass(node)])]
        if isinstance(node, ast.Import):
            self.imports.update((alias.name, 0) for alias in node.names)
            return [(name, binding) for name, binding in statements.import_bindings(node)]
        if isinstance(node, ast.ImportFrom):
            self.note_import_from(node)
            return [(name, binding) for name, binding in statements.import_from_bindings(node)]
        return self.value_bindings(node, scope)

    def value_bindings(self, node: ast.stmt, scope: Scope) -> list[tuple[str, Binding]]:
        found: list[tuple[str, Binding]] = []
        if isinstance(node, ast.Assign):
            value = write(node.value, scope)
            for target in node.targets:
                _bind_target(target, ["=", value], [], found)
        elif isinstance(node, ast.AnnAssign):
            _bind_target(node.target, [":", write(node.annotation, scope), write(node.value, scope)], [], found)
        elif isinstance(node, (ast.For, ast.AsyncFor)):
            _bind_target(node.target, ["for", write(node.iter, scope)], [], found)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                if item.optional_vars is not None:
                    value = ["wi", write(item.context_expr, scope), isinstance(node, ast.AsyncWith)]
                    _bind_target(item.optional_vars, value, [], found)
        elif type(node).__name__ == "TypeAlias":  # Python 3.12
            alias: Any = node
            found.append((alias.name.id, ["=", write(alias.value, scope)]))
        elif isinstance(node, ast.Expr):
            found.extend(_items_put(node.value, scope))
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) and isinstance(node.op, ast.Add):
            found.extend((node.target.id, ["item", item]) for item in _written_items(node.value, scope))
        return found

    def note_import_from(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            if alias.name == "*":
                self.stars.append((module, node.level))
            else:
                self.imports.add((f"{module}.{alias.name}" if module else alias.name, node.level))
        self.imports.add((module, node.level))

    # Functions and classes.

    def lambda_function(self, node: ast.Lambda) -> int:
        returns = ast.copy_location(ast.Return(node.body), node.body)
        return self.callable(node, "<lambda>", [returns], node.args, is_async=False)

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
        if node in self.indices:
            return self.indices[node]
        return self.callable(node, node.name, node.body, node.args, isinstance(node, ast.AsyncFunctionDef))

    def callable(self, node: Any, name: str, nodes: Sequence[ast.stmt], args: ast.arguments, is_async: bool) -> int:
        outside = self.module_scope
        # Lambdas among the defaults are functions of their own, and no methods.
        owner, self.owner = self.owner, -1
        params = _params(args, outside, name == "__init__")
        self.owner = owner
        index = len(self.functions)
        decorators = getattr(node, "decorator_list", [])
        function = Function(
            index=index,
            name=name,
            qualname=".".join([*self.prefix, name]),
            first_line=min([node.lineno, *(item.lineno for item in decorators)]),
            line=node.lineno,
            last_line=node.end_lineno or node.lineno,
            is_async=is_async,
            is_generator=False,
            owner=self.owner,
            parent=self.parent,
            params=params,
            returns=write(getattr(node, "returns", None), outside),
            decorators=[],
            uses=(),
            tested=(),
            compared=(),
            forwarded=(),
            receivers=(),
            stores=(),
            global_stores=(),
            nonlocal_stores=(),
            calls=(),
            state_stores=(),
            type_params=(*_type_params(node), *self.outer_type_params()),
            plain=_is_plain(nodes),
        )
        self.functions.append(function)
        self.indices[node] = index
        self.bodies.append(b"[]")
        function.decorators = [[position(item), write(item, outside)] for item in decorators]
        self.body(function, nodes)
        return index

    def outer_type_params(self) -> Sequence[str]:
        """Return the type parameters of the class or function around the one at hand."""
        if self.owner >= 0:
            return self.classes[self.owner].type_params
        return self.functions[self.parent].type_params if self.parent >= 0 else ()

    def body(self, function: Function, nodes: Sequence[ast.stmt]) -> None:
        before = self.owner, self.parent
        first = function.params[0].name if self.owner >= 0 and function.params else None
        names = [param.name for param in function.params]
        self.owner, self.parent = -1, function.index
        self.prefix.append(function.name)
        body = statements.Body(self, self.lambda_function, first, _makes_objects(function))
        self.enclosing.append(body)
        self.bodies[function.index] = _dump(statements.whole, nodes, body)
        self.enclosing.pop()
        if self.enclosing:
            # What a nested function reads from further out passes through the functions between.
            self.enclosing[-1].reads |= body.reads
            self.enclosing[-1].nonlocal_names |= body.nonlocal_names
            self.enclosing[-1].grown |= body.reads
            self.enclosing[-1].receivers |= body.receivers.difference(names)
            self.enclosing[-1].forwarded |= body.forwarded.difference(names)
        self.prefix.pop()
        self.owner, self.parent = before
        function.is_generator = body.is_generator
        function.uses = tuple(sorted(body.reads))
        function.calls = tuple(sorted(body.calls))
        function.state_stores = tuple(sorted(body.state_stores))
        statements.ask_for_kept(body, function.name)
        function.tested = tuple([name for name in names if name in body.tested])
        if before[0] >= 0:
            function.tested += tuple(sorted([name for name in body.tested if name[0] == "."]))
        function.compared = tuple([name for name in names if name in body.compared])
        function.forwarded = tuple([name for name in names if name in body.forwarded])
        function.receivers = tuple([name for name in names if name in body.receivers])
        function.stores = tuple(sorted(body.stores))
        function.global_stores = tuple(sorted(body.global_names))
        function.nonlocal_stores = tuple(sorted(body.nonlocal_names))

    def klass(self, node: ast.ClassDef) -> int:
        if node in self.indices:
            return self.indices[node]
        index = len(self.classes)
        outside = self.module_scope
        facts = Class(
            index=index,
            name=node.name,
            qualname=".".join([*self.prefix, node.name]),
            line=node.lineno,
            parent=self.parent,
            bases=[write(base, outside) for base in node.bases],
            keywords={item.arg: write(item.value, outside) for item in node.keywords if item.arg},
            decorators=[write(item, outside) for item in node.decorator_list],
            bindings={},
            methods=[],
            type_params=_type_params(node),
        )
        self.classes.append(facts)
        self.indices[node] = index
        before = self.owner
        self.owner = index
        self.prefix.append(node.name)
        self.bind_all(node.body, facts.bindings, outside)
        self.prefix.pop()
        self.owner = before
        facts.methods = [item.index for item in self.functions if item.owner == index]
        return index


def _dump(block: Callable[..., list[Stmt]], nodes: Sequence[ast.stmt], body: statements.Body) -> bytes:
    try:
        facts = block(nodes, body)
        return _ENCODER.encode(facts).encode("utf-8", "surrogatepass")
    except RecursionError:
        return b'[["deep"]]'


def _params(args: ast.arguments, scope: Scope, constructor: bool) -> list[Param]:
    """Return the parameters; what a constructor takes as `Any` counts as untyped: callers say what its object keeps."""

    def annotation(arg: ast.arg) -> Expr:
        return None if constructor and _is_any(arg.annotation) else write(arg.annotation, scope)

    found = []
    positional = [*args.posonlyargs, *args.args]
    missing = len(positional) - len(args.defaults)
    for number, arg in enumerate(positional):
        default = args.defaults[number - missing] if number >= missing else None
        kind = "p" if number < len(args.posonlyargs) else "a"
        found.append(Param(arg.arg, kind, annotation(arg), write(default, scope)))
    if args.vararg:
        found.append(Param(args.vararg.arg, "*", write(args.vararg.annotation, scope), None))
    for arg, value in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        found.append(Param(arg.arg, "k", annotation(arg), write(value, scope)))
    if args.kwarg:
        found.append(Param(args.kwarg.arg, "**", write(args.kwarg.annotation, scope), None))
    return found


def _is_any(annotation: ast.expr | None) -> bool:
    """Return whether an annotation is `Any`, `Optional[Any]` or `Any | None`."""
    if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name):
        return annotation.value.id == "Optional" and _is_any(annotation.slice)
    if isinstance(annotation, ast.BinOp):
        return isinstance(annotation.right, ast.Constant) and _is_any(annotation.left)
    name = annotation.attr if isinstance(annotation, ast.Attribute) else annotation
    return name == "Any" or (isinstance(name, ast.Name) and name.id == "Any")


def _type_params(node: Any) -> list[str]:
    return [param.name for param in getattr(node, "type_params", ())]


def _is_type_checking(test: ast.expr) -> bool:
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def _nested_blocks(node: ast.stmt) -> list[list[ast.stmt]]:
    """Return the blocks inside a module-level statement that bind names of the same scope."""
    if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
        return []
    blocks = [getattr(node, field) for field in ("body", "orelse", "finalbody") if getattr(node, field, None)]
    blocks.extend(part.body for part in getattr(node, "handlers", ()))
    blocks.extend(part.body for part in getattr(node, "cases", ()))
    return blocks


def _bind_target(target: ast.expr, binding: Binding, path: list[int], found: list[tuple[str, Binding]]) -> None:
    if isinstance(target, ast.Name):
        found.append((target.id, ["un", binding, path] if path else binding))
    elif isinstance(target, (ast.Tuple, ast.List)):
        for number, item in enumerate(target.elts):
            _bind_target(item, binding, [*path, number], found)
    elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) and binding[0] == "=":
        found.append((target.value.id, ["item", binding[1]]))


def _items_put(node: ast.expr, scope: Scope) -> list[tuple[str, Binding]]:
    """`names.append(value)`, `names.update({key: value})` say what a container of the module holds."""
    items: list[Expr] = []
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "add"), args=[item]):
            items = [write(item, scope)]
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="extend" | "update")):
            items = [item for arg in node.args for item in _written_items(arg, scope)]
            items += [write(keyword.value, scope) for keyword in node.keywords]
        case _:
            return []
    return [(name, ["item", item]) for item in items]


def _written_items(node: ast.expr, scope: Scope) -> list[Expr]:
    """Return the items of a list, tuple or set, or the values of a dict, as far as they are written there."""
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return [write(item, scope) for item in node.elts if not isinstance(item, ast.Starred)]
    return [write(value, scope) for value in node.values] if isinstance(node, ast.Dict) else []


def _decorated_siblings(old: list[Binding] | None, new: Binding, functions: list[Function]) -> list[Binding]:
    """Keep earlier definitions of a name that belong together with the new one: overloads, property setters.

    What follows on overloads without being one has the body that runs, and stands for all of them.
    """
    if not old or new[0] != "d":
        return []
    decorators = [item[1] for item in functions[new[1]].decorators]
    name = functions[new[1]].name
    setter = any(isinstance(item, list) and item[0] == "a" and item[2] == name for item in decorators)
    if setter:
        return old
    if not _is_overload(functions[new[1]]):
        return []
    return [item for item in old if item[0] == "d" and _is_overload(functions[item[1]])]


def _is_overload(function: Function) -> bool:
    return any(
        item[1] == "overload" or (item[1][0] == "a" and item[1][3] == "overload") for item in function.decorators
    )


def _makes_objects(function: Function) -> bool:
    """Whether a method is one that makes objects of its class: what it sets on them are the class's attributes."""
    return function.owner >= 0 and (
        function.name == "__new__" or any(item[1] == "classmethod" for item in function.decorators)
    )


def _is_plain(nodes: Sequence[ast.stmt]) -> bool:
    """Whether a body does nothing: a docstring, `...`, `pass`, `raise NotImplementedError`."""
    for node in nodes:
        if isinstance(node, ast.Pass) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            continue
        if isinstance(node, ast.Raise) and "NotImplemented" in ast.dump(node)[:200]:
            continue
        return False
    return True


def _literal_names(binding: Binding) -> list[str] | None:
    expression: Expr = binding[-1]
    if isinstance(expression, list) and expression and expression[0] in ("li", "tu"):
        return [item[1] for item in expression[1] if isinstance(item, list) and item[0] == "k"]
    return None
