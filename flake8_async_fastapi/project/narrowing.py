"""Conditions: whether they are known to hold, and what names can be where they do."""

from __future__ import annotations

import operator as operators
from typing import Any

from flake8_async_fastapi.project import (
    asked,
    calls,
    classes,
    columns,
    evaluate,
    instances,
    predicates,
    running_loop,
    structural,
    subscripts,
    texts,
    told,
    truths,
)
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import (
    Awaitable,
    ClassAtom,
    Const,
    DictAtom,
    External,
    FunctionAtom,
    Instance,
    Result,
    TupleAtom,
    TypeVariable,
    Value,
    is_collection,
    is_constant,
    join,
    plain,
    without_none,
)
from flake8_async_fastapi.source.facts import Expr

BOOL = "builtins:bool"
ORDERINGS = {"Lt": operators.lt, "LtE": operators.le, "Gt": operators.gt, "GtE": operators.ge}
_ASYNC_TESTS = frozenset({"iscoroutinefunction", "is_async_callable", "isasyncgenfunction", "is_coroutine_callable"})
_OPEN = (Instance, TypeVariable)
_AWAITABLE_TESTS = frozenset({"isawaitable", "iscoroutine", "isfuture"})
_TESTS = _ASYNC_TESTS | _AWAITABLE_TESTS | {"callable"}


def compare(operator: str, left: Value, right: Value) -> bool | None:
    """Return the outcome of comparing two constants, or anything with None; None where it is not known."""
    if operator in ("Is", "IsNot", "Eq", "NotEq") and len(left) == 1 and len(right) == 1:
        one, two = left[0], right[0]
        if type(one) is Const and type(two) is Const:
            same = _same(one.value, two.value)
        elif Const(None) in (one, two):
            if _may_be_none(one) or _may_be_none(two):
                return None
            same = False
        elif texts.differ(one, two):
            same = False
        else:
            return None
        return same if operator in ("Is", "Eq") else not same
    if operator in ("In", "NotIn") and len(left) == 1 and type(left[0]) is Const and len(right) == 1:
        found = texts.contains(right, left[0].value)
        if found is not None:
            return found if operator == "In" else not found
        items = getattr(right[0], "items", None)
        if type(right[0]) is TupleAtom and items and all(len(i) == 1 and type(i[0]) is Const for i in items):
            inside = any(_same(i[0].value, left[0].value) for i in items)
            return inside if operator == "In" else not inside
        # Others may add to a dict.
        if type(right[0]) is DictAtom and any(_same(name, left[0].value) for name, _ in right[0].items):
            return operator == "In"
    return None


def _same(one: Any, two: Any) -> bool:
    """Return whether the values of two constants are equal, and of one type."""
    one, two = plain(one), plain(two)
    return type(one) is type(two) and bool(one == two)


def order(operator: str, left: Value, right: Value) -> bool | None:
    """Return the outcome of comparing the order of two numbers; None where it is not known."""
    values = [atom.value for atom in (*left, *right) if type(atom) is Const and isinstance(atom.value, (int, float))]
    return bool(ORDERINGS[operator](*values)) if len(values) == 2 == len(left) + len(right) else None


def _may_be_none(atom: Any) -> bool:
    """Return whether an atom is what was not looked at, or what code outside gives by a name that is no class's."""
    if type(atom) in (Result, TypeVariable):
        return True
    name = atom.name if type(atom) is External else (atom.cls if type(atom) is Instance and atom.cls[:1] == ":" else "")
    return name.rpartition(".")[2].lstrip("_")[:1].islower()


def with_value(frame: Frame, expr: Expr, env: Env, value: Value, before: Value) -> Env:
    """Return a copy of the environment in which a name or dotted name has another value than `before`."""
    narrowed = dict(env)
    if value == before:
        return narrowed
    path = evaluate.path_of(expr)
    if path:
        narrowed[path] = value
        frame.note_path(path)
    return narrowed


def quiet(frame: Frame, expr: Expr, env: Env) -> Value:
    """Evaluate a name or dotted name again without noting anything; other expressions know nothing."""
    if not evaluate.path_of(expr):
        return ()
    return settled(frame, evaluate.unnoted(frame, expr, env))


def settled(frame: Frame, value: Value) -> Value:
    """Return the value of a condition with those results in it looked at that decide what runs."""
    for atom in value:
        # Whether there is a running loop.
        if type(atom) is Result and running_loop.looks_for_it(frame.world, FunctionAtom(atom.call.ref)):
            return frame.world.expand(value)
    return value


def operand(frame: Frame, expr: Expr, value: Value, env: Env) -> Value:
    """Return what a comparison knows of one side with this value; of calls and the like nothing is held to be known."""
    kind = expr[0] if type(expr) is list else ""
    if kind in ("k", "tu"):
        return value
    if kind in ("li", "se"):
        return evaluate.unnoted(frame, ["tu", expr[1]], env)
    if evaluate.path_of(expr):
        return settled(frame, value)
    is_asked = kind == "c" or (kind == "a" and _is_call(expr[2]))
    return value if is_asked and _is_told(frame, expr, value, env) else ()


def is_length(expr: Expr, value: Value) -> bool:
    """Return whether an expression is `len(args)`, and how many these are is known."""
    return expr[0] == "c" and expr[2] == "len" and is_constant(value)


def _is_call(expr: Expr) -> bool:
    return type(expr) is list and expr[0] == "c"


def _is_told(frame: Frame, expr: Expr, value: Value, env: Env) -> bool:
    """Return whether a call gives the one text that the catalogue says, whatever it is called for, or a length."""
    if is_length(expr, value):
        return True
    # `os.uname().sysname`
    call = expr[2] if expr[0] == "a" else expr
    if call[3] or not texts.is_text(value):
        return False
    function = call[2]
    if type(function) is list and function[0] == "a" and not evaluate.path_of(function[2]):
        # `platform.system().lower()`
        return bool(operand(frame, function[2], evaluate.unnoted(frame, function[2], env), env))
    called = quiet(frame, function, env)
    return len(called) == 1 and type(called[0]) is FunctionAtom and frame.world.function_of(called[0].ref)[0].is_stub


def of_comparison(
    frame: Frame, left: Expr, operator: str, sides: tuple[Value, Value], env: Env, outcome: bool
) -> Env | None:
    """Return a new environment in which comparing `left` with something came out so; None where it cannot."""
    one, two = sides
    known = compare(operator, one, two)
    if known is not None:
        return dict(env) if known is outcome else None
    if operator in ("Is", "IsNot", "Eq", "NotEq") and len(two) == 1 and type(two[0]) is Const:
        same = (operator in ("Is", "Eq")) is outcome
        wanted = two[0]
        if wanted.value is None or wanted.value is True or wanted.value is False:
            kept = tuple(atom for atom in one if (atom == wanted) is same or (same and type(atom) is not Const))
            if wanted.value is None and same:
                kept = tuple(atom for atom in one if atom == wanted)
                if not kept and one and not any(_may_be_none(atom) for atom in one):
                    return None
                kept = kept or (wanted,)
            if wanted.value is None and _is_call(left) and last_name(left[2]) == "poll":
                return _asked(frame, left[2], "poll() is None", same, env)
            return with_value(frame, left, env, kept, one)
    return dict(env)


def of_call(frame: Frame, test: Expr, env: Env, outcome: bool) -> Env | None:
    """Return a new environment in which a call came out true or false; None where it cannot."""
    function, args = test[2], test[3]
    name = function if type(function) is str else (function[3] if function[0] == "a" else "")
    if not args:
        return _narrow_question(frame, test, name, env, outcome)
    if name == "isinstance" and len(args) == 2:
        return of_class(frame, args[0], class_list(frame, args[1], env), env, outcome)
    if name == "issubclass" and len(args) == 2:
        return _narrow_issubclass(frame, args, env, outcome)
    if name == "hasattr" and len(args) == 2:
        return _narrow_hasattr(frame, args, env, outcome)
    if name == "getattr" and not outcome:
        return columns.without_loading(frame, test, dict(env))
    if name in structural.QUESTIONS and len(args) == 1:
        return of_class(frame, args[0], (ClassAtom(structural.QUESTIONS[name]),), env, outcome)
    if name not in _TESTS:
        return _by_predicate(frame, test, env, outcome)
    value = quiet(frame, args[0], env)
    if not value:
        return dict(env)
    if name in _ASYNC_TESTS or name in _AWAITABLE_TESTS:
        value = frame.world.expand(value)
    if name in _ASYNC_TESTS:
        kept = tuple(atom for atom in value if calls.is_async_callable(frame.world, atom) in (outcome, None))
    elif name in _AWAITABLE_TESTS:
        kept = tuple(atom for atom in value if _is_awaitable(frame, atom) in (outcome, None))
    else:
        kept = tuple(atom for atom in value if (type(atom) is not Const) is outcome or type(atom) in _OPEN)
    return with_value(frame, args[0], env, kept, value) if kept else None


def _narrow_question(frame: Frame, test: Expr, name: str, env: Env, outcome: bool) -> Env | None:
    """A call without arguments: a question about the object that it is a method of, or about the running loop."""
    function = test[2]
    if type(function) is str:
        if not any(running_loop.looks_for_it(frame.world, atom) for atom in quiet(frame, function, env)):
            return dict(env)
        made = evaluate.unnoted(frame, test, env)
        # The body says more than a declared `bool`.
        world = frame.world
        known = {truths.truth(world, world.summary(a.call).returns) if type(a) is Result else None for a in made}
        return None if known == {not outcome} else dict(env)
    return _asked(frame, function, name, outcome, env)


def _asked(frame: Frame, function: Expr, question: str, answer: bool, env: Env) -> Env:
    """Return what holds where the object that a method belongs to has answered a question."""
    known = asked.answers(question, answer)
    if known is None or type(function) is str:
        return dict(env)
    value = frame.world.expand(quiet(frame, function[2], env))
    return with_value(frame, function[2], env, asked.told(value, known), value)


def written(path: str) -> Expr:
    """Return the expression that a dotted name stands for, of no position: what `evaluate.path_of` takes apart."""
    first, *names = path.split(".")
    expr: Expr = first
    for name in names:
        expr = ["a", 0, expr, name]
    return expr


def answered(frame: Frame, value: Value, env: Env) -> Env:
    """Return what holds where a kept answer is true: `done = future.done()`, then `if done:`."""
    for atom in value:
        if type(atom) is not Instance or atom.cls != BOOL or atom.args[1:] != ((Const(frame.key.ref),),):
            return env
    for atom in value:
        future = written(atom.args[0][0].value)
        known = frame.world.expand(quiet(frame, future, env))
        env = with_value(frame, future, env, asked.told(known, asked.FINISHED), known)
    return env


def _is_awaitable(frame: Frame, atom: Any) -> bool | None:
    if type(atom) is Awaitable:
        return True
    if type(atom) in (Const, TupleAtom, DictAtom):
        return False
    if type(atom) is Instance and frame.world.class_of(atom.cls) is not None:
        return classes.find(frame.world, atom.cls, "__await__") is not None
    return None


def _by_predicate(frame: Frame, test: Expr, env: Env, outcome: bool) -> Env | None:
    """A function of the project that asks nothing but the class of what it is given."""
    called = quiet(frame, test[2], env)
    if not predicates.may_ask(frame, called):
        return dict(env)
    asks = predicates.asked(frame, called, test)
    if asks is not None:
        return of_class(frame, asks.subject, class_list(asks.frame, asks.classes, asks.env), env, outcome)
    body = predicates.with_body(frame, called, test)
    path = evaluate.path_of(body.subject) if body is not None else ""
    if body is None or not path:
        return dict(env)
    value = frame.world.expand(quiet(frame, body.subject, env))
    is_open = all(map(is_collection, value)) if "." in path else told.is_open(frame, path, value, env)
    left = predicates.left(frame, body, value, is_open, outcome)
    if not left and value and not is_open:
        return None
    # One that is unknown can be anything.
    return with_value(frame, body.subject, env, join(left), value) if all(left) else dict(env)


def of_class(frame: Frame, subject: Expr, wanted: Value, env: Env, outcome: bool) -> Env | None:
    """Return a new environment in which `isinstance(subject, wanted)` came out true or false; None where it cannot."""
    path = evaluate.path_of(subject)
    value = frame.world.expand(quiet(frame, subject, env))
    if not path:
        reached = _of_item(frame, subject, wanted, env, outcome)
        return subscripts.narrow(frame, subject, wanted, reached) if reached is not None and outcome else reached
    if outcome:
        kept = instances.kept(frame, value, wanted)
        # Of attributes that begin as a container, what others set them to may be unknown.
        is_open = all(map(is_collection, value)) if "." in path else told.is_open(frame, path, value, env)
        if (
            value
            and not kept
            and wanted
            and not is_open
            and all(instances.is_known(frame, atom, wanted) for atom in value)
        ):
            return None
        narrowed = dict(env)
        frame.note_path(path)
        narrowed[path] = kept or join(calls.instance_of(atom) for atom in wanted)
        return narrowed
    if not value or not wanted:
        return dict(env)
    kept = tuple(atom for atom in value if not any(instances.is_instance(frame, atom, cls) for cls in wanted))
    return with_value(frame, subject, env, kept, value) if kept or told.is_open(frame, path, value, env) else None


def _of_item(frame: Frame, expr: Expr, wanted: Value, env: Env, outcome: bool) -> Env | None:
    """`isinstance(items[0], X)` of a list that was handed over: known where all its items answer the same."""
    path = expr[2] if type(expr) is list and expr[0] == "s" and expr[3][:1] == ["k"] else None
    held = quiet(frame, path, env) if type(path) is str and wanted else ()
    if type(path) is not str or not held or told.is_open(frame, path, held, env):
        return dict(env)
    answers: set[bool | None] = set()
    for atom in frame.world.expand(held):
        is_list = type(atom) is Instance and atom.cls == "builtins:list" and any(atom.args)
        items = frame.world.expand(atom.args[0]) if is_list else ()
        answers |= {instances.answer(frame, item, wanted) for item in items} or {None}
    return None if answers == {not outcome} else dict(env)


def _narrow_hasattr(frame: Frame, args: list[Expr], env: Env, outcome: bool) -> Env | None:
    """What has an attribute is not None, and what has none is of no class that gives its objects one."""
    path, name = evaluate.path_of(args[0]), args[1]
    if not path or type(name) is not list or name[0] != "k":
        return dict(env)
    value = frame.world.expand(quiet(frame, args[0], env))
    if outcome:
        return with_value(frame, args[0], env, without_none(value) or value, value)
    kept = tuple(atom for atom in value if not told.gives(frame.world, calls.class_reference(atom), name[1]))
    is_open = told.is_open(frame, path, value, env) and not told.is_constructed(frame, path, env)
    return with_value(frame, args[0], env, kept, value) if kept or not value or is_open else None


def _narrow_issubclass(frame: Frame, args: list[Expr], env: Env, outcome: bool) -> Env | None:
    path = evaluate.path_of(args[0])
    # Of `isinstance(kind, type)` nothing is left but that it is a class.
    value = tuple(a for a in frame.world.expand(quiet(frame, args[0], env)) if a != Instance("builtins:type"))
    wanted = class_list(frame, args[1], env)
    if value and all([type(atom) is Const for atom in value]):
        return None if outcome else dict(env)
    if not path or not wanted or any(type(atom) is not ClassAtom for atom in (*value, *wanted)):
        return dict(env)
    if not outcome:
        kept = tuple(atom for atom in value if not any(_is_below(frame, atom, cls) for cls in wanted))
        return with_value(frame, args[0], env, kept, value) if kept or not value else None
    # What is `type[Base]` can be any class below it, and one that is derived from both.
    kept = tuple(atom for atom in value if any(_is_below(frame, atom, cls) for cls in wanted))
    kept += tuple(cls for cls in wanted if any(_is_below(frame, cls, atom) for atom in value) and cls not in kept)
    return with_value(frame, args[0], env, kept or wanted, value)


def _is_below(frame: Frame, atom: Any, cls: Any) -> bool:
    return classes.is_subclass(frame.world, atom.cls, cls.cls)


def class_list(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return the classes that the second argument of `isinstance` names."""
    if type(expr) is list and expr[0] == "tu":
        return join(class_list(frame, item, env) for item in expr[1])
    if type(expr) is list and expr[0] == "b" and expr[2] == "BitOr":
        return join(class_list(frame, item, env) for item in expr[3:5])
    found: list[Value] = []
    for atom in evaluate.unnoted(frame, expr, env):
        found.append(join(atom.items) if type(atom) is TupleAtom else (atom,))
    return join(found)
