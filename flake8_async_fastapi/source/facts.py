"""The facts of one file: what stands in it, as plain lists, dicts, strings and numbers.

Expressions and statements become small lists whose first item names their kind (the tables in `expressions` and
`statements` write them, `project` reads them). An expression that is a plain name is just its string. A position is
one integer, `line << 20 | column`, with `ast`'s line (1-based) and column (0-based, UTF-8 bytes).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

# Facts that were written by another version of the extraction are a cache miss: count up with every change of shape.
SCHEMA = 20
# What a class has run when all fields of a new object are set.
AFTER_FIELDS = ("__post_init__", "model_post_init", "__attrs_post_init__")
COLUMN_BITS = 20
COLUMN_MASK = (1 << COLUMN_BITS) - 1

# Statements that hold only expressions: assignments, expressions by themselves, `return`, `raise`.
_SIMPLE = frozenset({"=", "e", "r", "ra"})

# JSON has no recursive type that mypy --strict could hold cheaply; these aliases say what is meant.
Expr = Any
Stmt = Any
Binding = list[Any]


def line_of(position: int) -> int:
    """Return the 1-based line of a packed position."""
    return position >> COLUMN_BITS


def column_of(position: int) -> int:
    """Return the 0-based column, in UTF-8 bytes, of a packed position."""
    return position & COLUMN_MASK


def every_part(facts: Any) -> Iterator[list[Any]]:
    """Yield every list in the facts of statements or expressions, from the outermost, in their order; no empty ones."""
    waiting = [facts]
    while waiting:
        part = waiting.pop()
        if type(part) is list and part:
            yield part
            waiting.extend([item for item in reversed(part) if type(item) is list])


def every_call(facts: Any) -> Iterator[list[Any]]:
    """Yield the calls in the facts of statements or expressions; an argument can be named like their kind."""
    return (part for part in every_part(facts) if part[0] == "c" and len(part) == 5 and type(part[1]) is int)


def every_statement(facts: Any) -> Iterator[list[Any]]:
    """Yield what `every_part` yields, without what stands in the expressions of statements that hold no others."""
    waiting = [facts]
    while waiting:
        part = waiting.pop()
        if type(part) is list and part:
            yield part
            if type(part[0]) is not str or part[0] not in _SIMPLE:
                waiting.extend([item for item in reversed(part) if type(item) is list])


@dataclass(slots=True)
class Param:
    """One parameter; `kind` is "p" positional only, "a" any, "k" keyword only, "*" or "**"."""

    name: str
    kind: str
    annotation: Expr
    default: Expr


@dataclass(slots=True)
class Function:
    """A `def`, `async def` or lambda. `index` is its place in `Facts.functions`.

    `owner` is the index of the class whose body it stands in, `parent` that of the function it is nested in (each -1
    for none). `uses` are the names it reads from outside, `tested` the parameters that a condition looks at (and
    of what runs when an object's fields are set, those: `.name`), `compared`
    those compared with constants, `forwarded` those handed on as arguments, `receivers`
    those whose type decides what runs in it or what it gives on, `stores` the attributes of its first
    parameter that it assigns, `global_stores` the module's names that it assigns, and attributes of classes by the
    class's name (`Settings.words`), `nonlocal_stores` the names of functions around it (also what a function in it
    assigns), `calls` the last names of what it calls, with "()" behind where what that returns is called,
    `state_stores` the attributes that it sets on an object's `state` or on a `State()`. `plain` is true for a
    body that only raises NotImplementedError, passes or documents.
    """

    index: int
    name: str
    qualname: str
    first_line: int
    line: int
    last_line: int
    is_async: bool
    is_generator: bool
    owner: int
    parent: int
    params: list[Param]
    returns: Expr
    decorators: list[Expr]
    uses: tuple[str, ...]
    tested: tuple[str, ...]
    compared: tuple[str, ...]
    forwarded: tuple[str, ...]
    receivers: tuple[str, ...]
    stores: tuple[str, ...]
    global_stores: tuple[str, ...]
    nonlocal_stores: tuple[str, ...]
    calls: tuple[str, ...]
    state_stores: tuple[str, ...]
    type_params: tuple[str, ...]
    plain: bool


@dataclass(slots=True)
class Class:
    """A class statement; `bindings` are its body's names, `methods` the indices of the functions in its body."""

    index: int
    name: str
    qualname: str
    line: int
    parent: int
    bases: list[Expr]
    keywords: dict[str, Expr]
    decorators: list[Expr]
    bindings: dict[str, list[Binding]]
    methods: list[int]
    type_params: list[str]


@dataclass(slots=True)
class Facts:
    """One file. `bodies` holds, per function, its statements as JSON text, read when the function is looked at.

    The last body is the module's own, without those of its functions and classes. `bindings` are the module's names;
    `stars` the modules of its star imports and `imports` every module that an import names, each with its level (0 for
    absolute); `calls` the last names of what the module and class bodies call; `all_names` is `__all__` where it is
    literal; `noqa` maps a line to its codes ("" for all of them).
    """

    bindings: dict[str, list[Binding]]
    stars: list[tuple[str, int]]
    imports: list[tuple[str, int]]
    functions: list[Function]
    classes: list[Class]
    calls: list[str]
    state_stores: list[str]
    all_names: list[str] | None
    noqa: dict[int, str]
    bodies: list[bytes]
