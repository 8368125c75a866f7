"""Expressions to values: what an expression can be, and what evaluating it calls on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_async_fastapi.project import (
    attributes,
    branches,
    calls,
    finishing,
    iteration,
    narrowing,
    operators,
    overrides,
    own_calls,
    relations,
    scopes,
    special,
    stamps,
    subscripts,
    texts,
    told,
    truths,
    versions,
)
from flake8_async_fastapi.project.environment import Flow
from flake8_async_fastapi.project.frame import Env, Frame, Suspended
from flake8_async_fastapi.project.values import (
    EMPTY,
    UNKNOWN,
    Const,
    DictAtom,
    FunctionAtom,
    TupleAtom,
    Value,
    as_types,
    filled,
    instance,
    join,
    plain,
)
from flake8_async_fastapi.source.facts import Expr

# Displays with more items than this keep only the items' joined type.
_LONGEST_DISPLAY = 40

_OPERATORS = {
    "Add": "__add__",
    "Sub": "__sub__",
    "Mult": "__mul__",
    "Div": "__truediv__",
    "FloorDiv": "__floordiv__",
    "Mod": "__mod__",
    "MatMult": "__matmul__",
    "BitOr": "__or__",
    "BitAnd": "__and__",
    "LShift": "__lshift__",
    "RShift": "__rshift__",
}


def evaluate(frame: Frame, expr: Expr, env: Env, awaited: bool = False) -> Value:
    """Return what an expression can be; what it calls is noted in the frame."""
    if type(expr) is str:
        value = env.get(expr)
        return value if value is not None else scopes.free_name(frame, expr)
    if expr is None:
        return UNKNOWN
    kind = expr[0]
    if kind == "c":
        return _call(frame, expr, env, awaited)
    handler = _HANDLERS.get(kind)
    return handler(frame, expr, env) if handler is not None else UNKNOWN


def unnoted(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return what an expression can be; what it calls is noted elsewhere, or never runs."""
    return frame.unnoted(evaluate, frame, expr, env)


def _constant(frame: Frame, expr: Expr, env: Env) -> Value:
    return (Const(expr[1]),)


def _typed_constant(frame: Frame, expr: Expr, env: Env) -> Value:
    return instance(f"builtins:{expr[1]}", exact=True)


def _attribute(frame: Frame, expr: Expr, env: Env) -> Value:
    if expr[3] in frame.narrowed:
        narrowed = env.get(path_of(expr))
        if narrowed is not None:
            return narrowed
    value = evaluate(frame, expr[2], env)
    found = attributes.get(frame, value, expr[3], expr[1])
    if len(found) > 1 and frame.key.bound and type(expr[2]) is str:
        found = overrides.of_own(frame, expr[2], found)
    if frame.loads:
        relations.keep(frame, expr, env, found)
    return found


def path_of(expr: Expr) -> str:
    """Return the key under which a dotted expression's narrowed value is kept: "self.client"."""
    if type(expr) is str:
        return expr
    if type(expr) is list and expr[0] == "a":
        owner = expr[2]
        if type(owner) is list and owner[0] == "c" and owner[2] == "type" and len(owner[3]) == 1:
            # `type(self).name` is `self.__class__.name`.
            owner = ["a", 0, owner[3][0], "__class__"]
        base = path_of(owner)
        return f"{base}.{expr[3]}" if base else ""
    return ""


def _call(frame: Frame, expr: Expr, env: Env, awaited: bool) -> Value:
    if expr[2] == "super" and "super" not in env:
        return special.super_object(frame, expr, env)
    return call(frame, expr, env, awaited)[0]


def call(frame: Frame, expr: Expr, env: Env, awaited: bool = False) -> tuple[Value, list[Value]]:
    """Return what a call gives, and the values of its positional arguments."""
    callee = evaluate(frame, expr[2], env)
    positional, keywords, unpacked, rest = arguments(frame, expr, env)
    own = own_calls.known(frame, expr[2], env) if frame.paths else {}
    if own:
        callee = own_calls.with_attributes(frame.world, callee, own, env)
    request = calls.Request(expr[1], positional, keywords, unpacked, awaited, "", expr, env, rest=rest)
    by_key = type(expr[2]) is str and not frame.once and stamps.makes_by_key(frame, expr[2])
    frame.once = frame.once or by_key
    made = calls.call(frame, callee, request)
    if subscripts.NARROWED in frame.narrowed:
        subscripts.forget_by_call(frame, expr[2], env)
    if own:
        own_calls.forget(frame.world, callee, own, env)
    if by_key:
        frame.once = False
    if frame.empty:
        # Who is given a list may put something into it.
        given = [arg for arg in (*expr[3], *(arg for _, arg in expr[4])) if type(arg) is str]
        env.update({name: filled(env[name]) for name in frame.empty.intersection(given) if name in env})
    return made, positional


def arguments(frame: Frame, expr: Expr, env: Env) -> tuple[list[Value], dict[str, Value], bool, Value]:
    """Return a call's positional and named arguments, whether unknown ones were unpacked, and what items by `*`."""
    positional: list[Value] = []
    keywords: dict[str, Value] = {}
    unpacked = False
    rest = UNKNOWN
    for arg in expr[3]:
        if type(arg) is list and arg[0] == "*":
            value = evaluate(frame, arg[1], env)
            if len(value) == 1 and type(value[0]) is TupleAtom:
                positional.extend(value[0].items)
            elif value != EMPTY:
                unpacked = True
                rest = join([rest, iteration.iterate(frame, value, expr[1], arg[1])])
        else:
            positional.append(evaluate(frame, arg, env))
    for name, arg in expr[4]:
        value = evaluate(frame, arg, env)
        if name is not None:
            keywords[name] = value
        elif value and all([type(atom) is DictAtom for atom in value]):
            tables = [dict(atom.items) for atom in value]
            keywords.update(
                (key, join(table.get(key, UNKNOWN) for table in tables)) for key in tables[0] if isinstance(key, str)
            )
            unpacked = unpacked or len(value) > 1 or not _is_whole(frame, arg, value[0])
        else:
            unpacked = True
    return positional, keywords, unpacked, rest


def _is_whole(frame: Frame, arg: Expr, atom: DictAtom) -> bool:
    """Return whether a dict that is unpacked holds what is known of it and no more: no method adds to it."""
    if not all([isinstance(key, str) for key, _ in atom.items]):
        return False
    if type(arg) is not str or frame.facts is None:
        return type(arg) is list
    body = frame.module.facts.bodies[frame.facts.index]
    return f'"{arg}","setdefault"'.encode() not in body and f'"{arg}","update"'.encode() not in body


def text_of(function: Expr) -> str:
    """Return how a message shows the callee of a call as it is written."""
    path = path_of(function)
    return path if path else (function[3] if type(function) is list and function[0] == "a" else "")


def _binary(frame: Frame, expr: Expr, env: Env) -> Value:
    left, right = evaluate(frame, expr[3], env), evaluate(frame, expr[4], env)
    name = _OPERATORS.get(expr[2])
    if any([type(item) in operators.LAZY for item in right]):
        # `names += generator`: any other operator would be an error.
        iteration.iterate(frame, right, expr[1], expr[4])
    return operators.combine(frame, name, left, right, expr[1])


def _condition(frame: Frame, expr: Expr, env: Env) -> Value:
    return branches.sides(frame, expr, env)[0]


def _not(frame: Frame, expr: Expr, env: Env) -> Value:
    truth = truths.truth(frame.world, narrowing.settled(frame, evaluate(frame, expr[1], env)))
    return branches.BOOL if truth is None else (Const(not truth),)


def _unary(frame: Frame, expr: Expr, env: Env) -> Value:
    return as_types(evaluate(frame, expr[1], env))


def _compare(frame: Frame, expr: Expr, env: Env) -> Value:
    values = [evaluate(frame, part, env) for part in expr[3]]
    if len(values) == 2:
        if expr[2][0] in ("In", "NotIn"):
            operators.contains(frame, values[1], values[0], expr[1])
        known = narrowing.compare(expr[2][0], values[0], values[1])
        known = versions.outcome(expr[2][0], *expr[3]) if known is None else known
        if known is not None:
            return (Const(known),)
    return branches.BOOL


def _conditional(frame: Frame, expr: Expr, env: Env) -> Value:
    _, then, other = branches.sides(frame, expr[1], env, expr[4])
    found: list[Value] = []
    for branch, side in ((expr[2], then), (expr[3], other)):
        if side is not None:
            found.append(evaluate(frame, branch, side))
    return join(found)


def _lambda(frame: Frame, expr: Expr, env: Env) -> Value:
    return (function_atom(frame, expr[1], env),)


def function_atom(frame: Frame, index: int, env: Env) -> FunctionAtom:
    """Return the function defined here, with the values that its free variables have now."""
    facts = frame.module.facts.functions[index]
    # What is not nested reads names of its module, whatever they stand for here.
    closure: tuple[tuple[str, Value], ...] = ()
    if facts.parent >= 0:
        # Of a function further in also those of the functions around the one at hand.
        around = dict(frame.key.closure)
        closure = tuple((name, value) for name in facts.uses if (value := env.get(name) or around.get(name)))
    for param in facts.params:
        if param.default is not None:
            # A default is evaluated here, once, and kept with the function.
            value = evaluate(frame, param.default, env)
            closure = (*closure, (param.name, value)) if value else closure
    return FunctionAtom(f"{frame.module.name}:{index}", None, closure)


def _await(frame: Frame, expr: Expr, env: Env) -> Value:
    value = calls.await_value(frame, evaluate(frame, expr[1], env, awaited=True))
    finishing.note_awaited(frame, expr[1], env)
    return value


def _yield(frame: Frame, expr: Expr, env: Env) -> Value:
    frame.yields.append(evaluate(frame, expr[1], env))
    if frame.key.begun:
        raise Suspended
    return UNKNOWN


def _yield_from(frame: Frame, expr: Expr, env: Env) -> Value:
    value = evaluate(frame, expr[2], env)
    run = iteration.begin if frame.key.begun else iteration.iterate
    frame.yields.append(run(frame, value, expr[1]))
    if frame.key.begun:
        raise Suspended
    return UNKNOWN


def _list(frame: Frame, expr: Expr, env: Env) -> Value:
    return instance(_DISPLAYS[expr[0]], join(_items(frame, expr, env)), exact=True)


def _tuple(frame: Frame, expr: Expr, env: Env) -> Value:
    if not expr[1]:
        return EMPTY
    items = _items(frame, expr, env)
    starred = any(type(item) is list and item[0] == "*" for item in expr[1])
    if starred or len(items) > _LONGEST_DISPLAY:
        return instance("builtins:tuple", join(items), exact=True)
    return (TupleAtom(tuple(items)),)


def _items(frame: Frame, expr: Expr, env: Env) -> list[Value]:
    found = []
    for item in expr[1]:
        if type(item) is list and item[0] == "*":
            value, source = evaluate(frame, item[1], env), item[1]
            placed = iteration.is_placed(source)
            found.append(
                iteration.iterate(frame, value, source[1], source) if placed else iteration.elements(frame, value)
            )
        else:
            found.append(evaluate(frame, item, env))
    return found


def _dict(frame: Frame, expr: Expr, env: Env) -> Value:
    pairs = [(evaluate(frame, key, env), evaluate(frame, value, env)) for key, value in expr[1] if key is not None]
    spread = iteration.spread([evaluate(frame, value, env) for key, value in expr[1] if key is None])
    constant = all(len(key) == 1 and type(key[0]) is Const for key, _ in pairs)
    if constant and pairs and len(expr[1]) <= _LONGEST_DISPLAY:
        return (DictAtom(tuple({**{plain(key[0].value): value for key, value in pairs}, **spread}.items())),)
    pairs += [(UNKNOWN, value) for value in spread.values()]
    keys = join(as_types(key) for key, _ in pairs)
    return instance("builtins:dict", keys, join(value for _, value in pairs), exact=True)


def _comprehension(frame: Frame, expr: Expr, env: Env) -> Value:
    inner: Flow = dict(env)
    kind, position = expr[0], expr[1]
    mark, known = len(frame.edges), frame.items
    for number, (is_async, where, target, source, tests) in enumerate(expr[3]):
        if inner is None:
            break
        value = evaluate(frame, source, inner)
        if number == 0:
            mark = len(frame.edges)
        if iteration.is_for_nothing(source, value, inner):
            frame.items = known
            return instance(_DISPLAYS.get(kind, "builtins:tuple"), exact=True)
        items = iteration.iterate_async(frame, value) if is_async else iteration.iterate(frame, value, where, source)
        scopes.assign(frame, target, items, inner)
        told.note_items(frame, target, source)
        for test in tests:
            inner = branches.sides(frame, test, inner)[1] if inner is not None else None
    # Where no item passes, nothing is made of one.
    results = [evaluate(frame, item, inner) if inner is not None else UNKNOWN for item in expr[2]]
    frame.items = known
    if kind == "gc":
        return (frame.lazy_part(mark, position, results[0]),)
    if kind == "dc":
        return instance("builtins:dict", as_types(results[0]), results[1], exact=True)
    return instance(_DISPLAYS[kind], results[0], exact=True)


def _format(frame: Frame, expr: Expr, env: Env) -> Value:
    return texts.put_together(expr, [evaluate(frame, part, env) for part in expr[1]])


def _named(frame: Frame, expr: Expr, env: Env) -> Value:
    value = evaluate(frame, expr[2], env)
    scopes.assign(frame, expr[1], value, env)
    return value


_DISPLAYS = {"li": "builtins:list", "se": "builtins:set", "lc": "builtins:list", "sc": "builtins:set"}

_HANDLERS: dict[str, Callable[[Frame, Any, Env], Value]] = {
    "k": _constant,
    "t": _typed_constant,
    "a": _attribute,
    "s": lambda frame, expr, env: subscripts.value_of(frame, expr, env),
    "b": _binary,
    "bo": _condition,
    "not": _not,
    "u": _unary,
    "cmp": _compare,
    "if": _conditional,
    "l": _lambda,
    "w": _await,
    "y": _yield,
    "yf": _yield_from,
    "li": _list,
    "el": lambda frame, expr, env: EMPTY,
    "se": _list,
    "tu": _tuple,
    "d": _dict,
    "lc": _comprehension,
    "sc": _comprehension,
    "gc": _comprehension,
    "dc": _comprehension,
    "f": _format,
    ":=": _named,
}
