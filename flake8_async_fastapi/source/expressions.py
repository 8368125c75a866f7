"""`ast` expressions as facts. One small function a kind of node, found by the node's type."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from typing import Any

from flake8_async_fastapi.source.facts import COLUMN_BITS, Expr

# Longer text constants never decide anything and would only make the cache large.
_LONGEST_TEXT = 200
# Beginnings that the catalogue asks for: no disk and no network is behind them.
_TELLING = ("/proc/", "/sys/", "data:")
# What asks for the names in one folder, with a character for each part that is put in.
_NAMES = re.compile(r"(?=.*\*)(?!.*\*\*)[^*?\[\s]*[^/\s]*")


class Scope:
    """What a function or module body is seen to do while its expressions are written down (one per body)."""

    __slots__ = (
        "calls",
        "compared",
        "forwarded",
        "grown",
        "is_generator",
        "lambdas",
        "reads",
        "receivers",
        "tested",
        "testing",
    )

    def __init__(self, lambdas: Callable[[ast.Lambda], int]) -> None:
        self.reads: set[str] = set()
        self.calls: set[str] = set()
        self.tested: set[str] = set()
        self.compared: set[str] = set()
        self.forwarded: set[str] = set()
        self.receivers: set[str] = set()
        # Names of which an attribute is read, such as `append`, or an item set.
        self.grown: set[str] = set()
        self.is_generator = False
        # Whether what is being written belongs to a condition.
        self.testing = False
        self.lambdas = lambdas


def position(node: ast.expr | ast.stmt) -> int:
    """Return the packed position of a node."""
    return node.lineno << COLUMN_BITS | node.col_offset


def write(node: ast.expr | None, scope: Scope) -> Expr:
    """Return the facts of an expression, None for None."""
    if node is None:
        return None
    writer = _WRITERS.get(type(node))
    return writer(node, scope) if writer else ["?"]


def write_test(node: ast.expr, scope: Scope) -> Expr:
    """Return the facts of a condition and note the names that it looks at."""
    outer, scope.testing = scope.testing, True
    facts = write(node, scope)
    scope.testing = outer
    return facts


def _name(node: ast.Name, scope: Scope) -> Expr:
    name = node.id
    scope.reads.add(name)
    if scope.testing:
        scope.tested.add(name)
    return name


def _constant(node: ast.Constant, scope: Scope) -> Expr:
    value = node.value
    if value is None or value is True or value is False:
        return ["k", value]
    if isinstance(value, str):
        return ["k", value] if len(value) <= _LONGEST_TEXT else ["t", "str"]
    if isinstance(value, (int, float)) and -(2**53) < value < 2**53:
        return ["k", value]
    return ["t", type(value).__name__]


def write_used(node: ast.expr, scope: Scope) -> Expr:
    """Return the facts of an expression whose type decides what runs here."""
    if type(node) is ast.Name:
        scope.receivers.add(node.id)
    return write(node, scope)


def write_iterated(node: ast.expr, scope: Scope) -> Expr:
    """Return the facts of what is iterated: an empty list after `or` is the same there as an empty tuple."""
    facts = write_used(node, scope)
    if type(node) is ast.BoolOp and isinstance(node.op, ast.Or) and facts[2][-1] in (["li", []], ["d", []]):
        facts[2][-1] = ["tu", []]
    return facts


def write_given(node: ast.expr, scope: Scope) -> Expr:
    """Return the facts of what a call is given: an empty list that nobody else holds is told from others."""
    facts = write(node, scope)
    for leaf in empty_lists(facts):
        leaf[:] = ["el"]
    return facts


def empty_lists(facts: Expr) -> list[Expr]:
    """Return the facts of the empty lists that an expression can be."""
    if type(facts) is not list:
        return []
    if facts == ["li", []]:
        return [facts]
    sides = facts[2][-1:] if facts[0] == "bo" and facts[1] == "or" else facts[2:4] if facts[0] == "if" else []
    return [leaf for side in sides for leaf in empty_lists(side)]


def _attribute(node: ast.Attribute, scope: Scope) -> Expr:
    if type(node.value) is ast.Name:
        scope.grown.add(node.value.id)
    if scope.testing and type(node.value) is ast.Name:
        scope.tested.add(f".{node.attr}")
    return ["a", position(node), write_used(node.value, scope), node.attr]


def _call(node: ast.Call, scope: Scope) -> Expr:
    function = node.func
    if type(function) is ast.Name:
        scope.calls.add(function.id)
        scope.receivers.add(function.id)
    elif type(function) is ast.Attribute:
        scope.calls.add(function.attr)
        if function.attr == "get" and node.args and type(node.args[0]) is ast.Name:
            # Which item of a table it is decides what follows.
            scope.compared.add(node.args[0].id)
    elif type(function) is ast.Call:
        inner = function.func
        if isinstance(inner, ast.Name | ast.Attribute):
            scope.calls.add(f"{inner.id if isinstance(inner, ast.Name) else inner.attr}()")
    args = []
    for arg in node.args:
        if type(arg) is ast.Name:
            scope.forwarded.add(arg.id)
        args.append(write_given(arg, scope))
    keywords = []
    for keyword in node.keywords:
        if type(keyword.value) is ast.Name:
            scope.forwarded.add(keyword.value.id)
        keywords.append([keyword.arg, write_given(keyword.value, scope)])
    return ["c", position(node), write(function, scope), args, keywords]


def _subscript(node: ast.Subscript, scope: Scope) -> Expr:
    return ["s", position(node), write_used(node.value, scope), write(node.slice, scope)]


def _slice(node: ast.Slice, scope: Scope) -> Expr:
    return ["sl", [write(part, scope) for part in (node.lower, node.upper, node.step) if part is not None]]


def _starred(node: ast.Starred, scope: Scope) -> Expr:
    return ["*", write(node.value, scope)]


def _bin_op(node: ast.BinOp, scope: Scope) -> Expr:
    # Of all operators, only a path's `/` has been seen to lead to calls that block.
    left = write_used if isinstance(node.op, ast.Div) else write
    return ["b", position(node), type(node.op).__name__, left(node.left, scope), write(node.right, scope)]


def _bool_op(node: ast.BoolOp, scope: Scope) -> Expr:
    *tests, last = node.values
    parts = [write_test(value, scope) for value in tests]
    if isinstance(node.op, ast.Or):
        scope.receivers.update(value.id for value in tests if type(value) is ast.Name)
    return ["bo", "and" if isinstance(node.op, ast.And) else "or", [*parts, write_used(last, scope)]]


def _unary_op(node: ast.UnaryOp, scope: Scope) -> Expr:
    if isinstance(node.op, ast.Not):
        return ["not", write_test(node.operand, scope)]
    if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        value = node.operand.value
        return ["k", -value] if isinstance(value, (int, float)) else ["t", type(value).__name__]
    return ["u", write(node.operand, scope)]


def _compare(node: ast.Compare, scope: Scope) -> Expr:
    operators = [type(op).__name__ for op in node.ops]
    sides = (node.left, *node.comparators)
    if scope.testing:
        for side in sides:
            if type(side) is ast.Name:
                scope.compared.add(side.id)
            elif type(side) is ast.Attribute:
                scope.compared.add(f".{side.attr}")
    elif all([operator in ("Is", "IsNot") for operator in operators]):
        scope.tested.update([side.id for side in sides if type(side) is ast.Name])
    written = [write(side, scope) for side in sides]
    for operator, item in zip(operators, written[1:], strict=True):
        if operator in ("In", "NotIn") and type(item) is list and item[0] in ("li", "se"):
            # Nobody can change it: as good as a tuple.
            item[0] = "tu"
    return ["cmp", position(node), operators, written]


def _if_exp(node: ast.IfExp, scope: Scope) -> Expr:
    sides = [write_used(node.body, scope), write_used(node.orelse, scope)]
    return ["if", write_test(node.test, scope), *sides, position(node.test)]


def _lambda(node: ast.Lambda, scope: Scope) -> Expr:
    return ["l", scope.lambdas(node)]


def _await(node: ast.Await, scope: Scope) -> Expr:
    return ["w", write_used(node.value, scope)]


def _yield(node: ast.Yield, scope: Scope) -> Expr:
    scope.is_generator = True
    return ["y", write(node.value, scope)]


def _yield_from(node: ast.YieldFrom, scope: Scope) -> Expr:
    scope.is_generator = True
    return ["yf", position(node.value), write(node.value, scope)]


def _sequence(kind: str) -> Callable[[Any, Scope], Expr]:
    def sequence(node: ast.List | ast.Tuple | ast.Set, scope: Scope) -> Expr:
        return [kind, [write_used(item, scope) for item in node.elts]]

    return sequence


def _dict(node: ast.Dict, scope: Scope) -> Expr:
    return ["d", [[write(key, scope), write(value, scope)] for key, value in zip(node.keys, node.values, strict=True)]]


def _comprehension(kind: str) -> Callable[[Any, Scope], Expr]:
    def comprehension(node: Any, scope: Scope) -> Expr:
        generators = []
        for part in node.generators:
            generators.append(
                [
                    bool(part.is_async),
                    position(part.iter),
                    write(part.target, scope),
                    write_iterated(part.iter, scope),
                    [write_test(test, scope) for test in part.ifs],
                ]
            )
        elements = [node.key, node.value] if kind == "dc" else [node.elt]
        return [kind, position(node), [write(item, scope) for item in elements], generators]

    return comprehension


def _joined(node: ast.JoinedStr, scope: Scope) -> Expr:
    parts = [write(part.value, scope) for part in node.values if isinstance(part, ast.FormattedValue)]
    first = node.values[0] if node.values else None
    beginning = first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
    # Of an address the scheme tells something, of some paths the folder; other texts put together decide nothing.
    tells = "://" in beginning or beginning.startswith(_TELLING)
    if tells and len(beginning) <= _LONGEST_TEXT:
        return ["f", parts, beginning]
    if _begins_with_name(first):
        return ["f", parts, "", _pieces(node, scope)]
    if _asks_for_names(node):
        return ["f", parts, None]
    # With text of its own it is not empty.
    is_text = any([isinstance(part, ast.Constant) and part.value for part in node.values])
    return ["f", parts, "", []] if is_text else ["f", parts]


def _asks_for_names(node: ast.JoinedStr) -> bool:
    """Return whether a text is a pattern of names in one folder, as far as it is written (`f"{folder}/*.json"`)."""
    written = [str(part.value) if isinstance(part, ast.Constant) else "_" for part in node.values]
    return _NAMES.fullmatch("".join(written)) is not None


def _begins_with_name(first: ast.expr | None) -> bool:
    """Return whether a text begins with `{__name__}`: the name of a module below the one that it stands in."""
    return isinstance(first, ast.FormattedValue) and isinstance(first.value, ast.Name) and first.value.id == "__name__"


def _pieces(node: ast.JoinedStr, scope: Scope) -> list[Expr]:
    return [write(part.value if isinstance(part, ast.FormattedValue) else part, scope) for part in node.values]


def _named(node: ast.NamedExpr, scope: Scope) -> Expr:
    return [":=", node.target.id, write_used(node.value, scope)]


_WRITERS: dict[type, Callable[[Any, Scope], Expr]] = {
    ast.Name: _name,
    ast.Constant: _constant,
    ast.Attribute: _attribute,
    ast.Call: _call,
    ast.Subscript: _subscript,
    ast.Slice: _slice,
    ast.Starred: _starred,
    ast.BinOp: _bin_op,
    ast.BoolOp: _bool_op,
    ast.UnaryOp: _unary_op,
    ast.Compare: _compare,
    ast.IfExp: _if_exp,
    ast.Lambda: _lambda,
    ast.Await: _await,
    ast.Yield: _yield,
    ast.YieldFrom: _yield_from,
    ast.List: _sequence("li"),
    ast.Tuple: _sequence("tu"),
    ast.Set: _sequence("se"),
    ast.Dict: _dict,
    ast.ListComp: _comprehension("lc"),
    ast.SetComp: _comprehension("sc"),
    ast.GeneratorExp: _comprehension("gc"),
    ast.DictComp: _comprehension("dc"),
    ast.JoinedStr: _joined,
    ast.FormattedValue: lambda node, scope: ["f", [write(node.value, scope)]],
    ast.NamedExpr: _named,
}
