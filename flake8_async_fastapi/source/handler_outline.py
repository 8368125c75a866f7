"""What the tree that flake8 has anyway says of a function: which statement holds a problem, what needs the event loop.

It answers what concerns the function as a whole, so that libcst, tenfold slower, sees only the statements to advise on.
Places are (line, column) as in `ast`: 1-based, 0-based in UTF-8 bytes.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flake8_async_fastapi.model import Site
from flake8_async_fastapi.source.advice_syntax import Shape
from flake8_async_fastapi.source.advice_tables import EAGER, HANDED_ON, ITERATED, LAZY, LOOP_CALLS

Place = tuple[int, int]
AnyFunction = ast.FunctionDef | ast.AsyncFunctionDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.Lambda)
# What a file knows without being asked on disk.
_FILE_FACTS = frozenset({"name", "mode", "encoding", "closed"})
_CANCELLING = frozenset({"BaseException", "CancelledError"})
_BLOCKS = ("body", "handlers", "orelse", "finalbody", "cases")


@dataclass(frozen=True, slots=True)
class Part:
    """A statement that holds a problem, or only its head where the problem stands in front of the body.

    `nested` is what the statement stands in: "nested function", "nested async function", or "" for the function itself.
    `cleans_up`: it is what an asynchronous generator does when it is cancelled. `function` is the innermost around it.
    """

    statement: ast.stmt
    is_head: bool
    nested: str = ""
    cleans_up: bool = False
    function: AnyFunction | None = None

    @property
    def begin(self) -> Place:
        """Where the part begins, decorators included."""
        return _begin(self.statement)

    @property
    def end(self) -> Place:
        """Where the part ends: for a head, where the body begins."""
        return _body_begin(self.statement) if self.is_head else _end(self.statement)


def trail(tree: ast.Module, place: Place) -> list[ast.stmt]:
    """Return the statements around `place`, outermost first; nothing where no statement stands."""
    found: list[ast.stmt] = []
    node: ast.AST | None = tree
    while node is not None:
        node = next(_holding(node, place), None)
        if node is not None:
            found.append(node)
    return found


def part(statements: Sequence[ast.stmt], place: Place, line: int) -> Part | None:
    """Return what to read of the innermost of `statements`, a trail to `place`; `line` is that of the function."""
    if not statements:
        return None
    functions = [item for item in statements if isinstance(item, _FUNCTIONS) and place >= _body_begin(item)]
    nested = ""
    if functions and functions[-1].lineno > line:
        nested = "nested async function" if isinstance(functions[-1], ast.AsyncFunctionDef) else "nested function"
    innermost = statements[-1]
    is_head = hasattr(innermost, "body") and place < _body_begin(innermost)
    if not functions:
        return Part(innermost, is_head, nested)
    return Part(innermost, is_head, nested, _cleans_up(functions[-1], statements), functions[-1])


def _cleans_up(function: AnyFunction, statements: Sequence[ast.stmt]) -> bool:
    inside = statements[[item is function for item in statements].index(True) :]
    ends = isinstance(function, ast.AsyncFunctionDef) and any(_ends(outer, inner) for outer, inner in pairwise(inside))
    return ends and _yields(function)


def _ends(outer: ast.stmt, inner: ast.stmt) -> bool:
    """Whether `inner` runs when what `outer` tries is cancelled."""
    if not isinstance(outer, ast.Try):
        return False
    blocks = [outer.finalbody, *(item.body for item in outer.handlers if _catches_cancelling(item.type))]
    return any(item is inner for block in blocks for item in block)


def _catches_cancelling(caught: ast.expr | None) -> bool:
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return caught is None or any(ast.unparse(name).rpartition(".")[2] in _CANCELLING for name in names if name)


def head(function: AnyFunction) -> Part:
    """Return the decorators and the signature."""
    return Part(function, is_head=True)


def function_on(statements: Sequence[ast.stmt], line: int) -> AnyFunction | None:
    """Return the function among `statements` whose `def` stands on `line`."""
    return next((item for item in statements if isinstance(item, _FUNCTIONS) and item.lineno == line), None)


def suspends(node: ast.AST) -> bool:
    """Whether `node` awaits or yields, outside of functions nested in it."""
    return _yields(node) or any(map(_is_wait, _own(node)))


def hands_on(statement: ast.stmt, name: str) -> bool:
    """Whether a statement does more with a file called `name` than calling its methods: gives it away, iterates it.

    What gets it then takes it for a plain file.
    """
    nodes = list(ast.walk(statement))
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    own = [node for node in nodes if isinstance(node, ast.Attribute)]
    fine = {id(node.value) for node in own if id(node) in called or node.attr in _FILE_FACTS}
    named = [node for node in nodes if isinstance(node, ast.Name) and node.id == name]
    return any(isinstance(node.ctx, ast.Load) and id(node) not in fine for node in named)


def done_with(function: ast.AST, name: str, reported: frozenset[Place]) -> tuple[str, ...]:
    """Return what a function does with a variable, as in `Spot.later`, without what is reported itself."""
    found: dict[str, None] = {}
    for node in ast.walk(function):
        items = [item for item in _iterated(node) if _is_named(item, name)]
        if any((item.lineno, item.col_offset) not in reported for item in items):
            found[ITERATED] = None
        if items or not isinstance(node, ast.Call) or (node.lineno, node.col_offset) in reported:
            continue
        if isinstance(node.func, ast.Attribute) and _is_named(node.func.value, name):
            found[f"{name}.{node.func.attr}({'...' if node.args or node.keywords else ''})"] = None
        elif any(_is_named(item, name) for item in [*node.args, *(keyword.value for keyword in node.keywords)]):
            found[HANDED_ON] = None
    return tuple(found)


def _is_named(node: ast.expr | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _iterated(node: ast.AST) -> Sequence[ast.expr]:
    """Return what a node goes through."""
    if isinstance(node, ast.For) or (isinstance(node, ast.comprehension) and not node.is_async):
        return [node.iter]
    if isinstance(node, (ast.Starred, ast.YieldFrom)):
        return [node.value]
    if isinstance(node, ast.Assign):
        return [node.value] if isinstance(node.targets[0], (ast.Tuple, ast.List)) else []
    by_name = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in EAGER | LAZY
    return node.args if isinstance(node, ast.Call) and by_name else []


def leaves(function: ast.AST, name: str) -> bool:
    """Whether a function returns a variable, or awaits a call that gets it, itself or in a list or dictionary."""
    ways = [node for node in ast.walk(function) if isinstance(node, (ast.Await, ast.Return))]
    if any(isinstance(way, ast.Return) and isinstance(way.value, ast.Name) and way.value.id == name for way in ways):
        return True
    calls = [way.value for way in ways if isinstance(way, ast.Await)]
    given = [node for call in calls if isinstance(call, ast.Call) for node in _given(call)]
    return any(isinstance(node, ast.Name) and node.id == name for node in given)


def _given(call: ast.Call) -> Iterator[ast.AST]:
    """Yield what the arguments of a call hold, but not what other calls make of something."""
    rest: list[ast.AST] = [*call.args, *(keyword.value for keyword in call.keywords)]
    while rest:
        node = rest.pop()
        yield node
        if not isinstance(node, (ast.Call, ast.Attribute)):
            rest.extend(ast.iter_child_nodes(node))


def shape(text: str, site: Site, function: AnyFunction | None) -> Shape:
    """Return what the function is like, apart from its decorators."""
    if function is None or not (site.is_async and site.accepts_sync):
        return Shape(needs_loop=True)
    if _needs_loop(function, keeps_context=site.role == "dependency"):
        return Shape(needs_loop=True)
    indented = function.col_offset > 0
    return Shape(yields=_yields(function), awaited=_called_by_name(text, site.name, method=indented))


def _needs_loop(function: AnyFunction, *, keeps_context: bool) -> bool:
    """Whether the function itself awaits, or calls what works on the event loop only.

    With `keeps_context` also whether it sets a context variable, whose value would be lost in a thread.
    """
    return any(
        _is_wait(node) or (isinstance(node, ast.Call) and _is_loop_call(node, keeps_context)) for node in _own(function)
    )


def _yields(node: ast.AST) -> bool:
    """Whether a function is a generator, or a statement is of one."""
    return any(isinstance(below, (ast.Yield, ast.YieldFrom)) for below in _own(node))


def _called_by_name(text: str, name: str, *, method: bool) -> bool:
    """Whether the file itself calls the function, or hands a coroutine of it on: then it cannot become a plain def."""
    for match in re.finditer(rf"{re.escape(name)}\(", text):
        before = text[max(match.start() - 5, 0) : match.start()]
        if method and before.endswith(("self.", "cls.")):
            return True
        if not before.endswith(("def ", ".")) and not before[-1:].isidentifier() and not before[-1:].isdigit():
            return True
    return False


def _holding(node: ast.AST, place: Place) -> Iterator[ast.stmt]:
    for block in _blocks(node):
        index = bisect_right(block, place, key=_begin) - 1
        if index >= 0 and place < _end(block[index]):
            yield block[index]


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for field in _BLOCKS:
        block = getattr(node, field, None)
        if not block:
            continue
        if field in ("handlers", "cases"):
            yield from (child.body for child in block)
        else:
            yield block


def _begin(statement: ast.stmt) -> Place:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return decorators[0].lineno if decorators else statement.lineno, statement.col_offset


def _end(statement: ast.stmt) -> Place:
    return statement.end_lineno or statement.lineno, statement.end_col_offset or statement.col_offset


def _body_begin(statement: ast.stmt) -> Place:
    body: list[ast.stmt] = getattr(statement, "body", [])
    return _begin(body[0]) if body else _end(statement)


def _own(root: ast.AST) -> Iterator[ast.AST]:
    """Yield what is below `root`, but not what is in functions nested there."""
    rest = list(ast.iter_child_nodes(root))
    while rest:
        node = rest.pop()
        yield node
        if not isinstance(node, _SCOPES):
            rest.extend(ast.iter_child_nodes(node))


def _is_wait(node: ast.AST) -> bool:
    if isinstance(node, ast.comprehension):
        return bool(node.is_async)
    return isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))


def _is_loop_call(call: ast.Call, keeps_context: bool) -> bool:
    if isinstance(call.func, ast.Name):
        return call.func.id in LOOP_CALLS
    if not isinstance(call.func, ast.Attribute):
        return False
    name = call.func.attr
    sets_context = keeps_context and name in ("set", "reset") and len(call.args) + len(call.keywords) == 1
    return sets_context or name in LOOP_CALLS
