"""Functions that only ask whether a parameter is of some class: `def is_url(item): return isinstance(item, Url)`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from flake8_async_fastapi.project import branches, scopes
from flake8_async_fastapi.project.environment import Flow, merge
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.values import UNKNOWN, FunctionAtom, Value
from flake8_async_fastapi.source.facts import Expr, Function, Stmt, every_call, every_part

_METHODS = ("staticmethod", "classmethod")
# What a predicate may call, and of what its body may consist.
_QUESTIONS = frozenset({"isinstance", "hasattr", "callable", "issubclass"})
_FORMS = frozenset({"im", "e", "=", "if", "r", "ra"})


class Question(NamedTuple):
    """What a call asks: whether `subject` is of `classes`, which `frame` and `env` say what they are."""

    subject: Expr
    classes: Expr
    frame: Frame
    env: Env


class Body(NamedTuple):
    """A predicate of several statements: the function, which of its parameters it asks about, what is given for it."""

    atom: FunctionAtom
    facts: Function
    nodes: list[Stmt]
    name: str
    subject: Expr


def asked(frame: Frame, called: Value, call: Expr) -> Question | None:
    """Return what a call of a function that may ask does ask, None where it does anything else."""
    atom = called[0]
    module, facts = frame.world.function_of(atom.ref)
    if facts.calls != ("isinstance",):
        return None
    imports, test = _returned(module.body(facts.index))
    subject = _subject(facts, atom, call, test)
    if subject is None:
        return None
    inner = Frame(frame.world, module, facts, Key(atom.ref, atom.bound))
    return Question(subject, test[3][1], inner, _imported(inner, imports))


def may_ask(frame: Frame, called: Value) -> bool:
    """Return whether what is called is one function of the project that asks `isinstance`."""
    if len(called) != 1 or type(called[0]) is not FunctionAtom:
        return False
    module, facts = frame.world.function_of(called[0].ref)
    if module.is_stub or facts.is_async or facts.is_generator or "isinstance" not in facts.calls:
        return False
    return all(decorator in _METHODS for _, decorator in facts.decorators)


def _imported(frame: Frame, imports: list[Stmt]) -> Env:
    return {name: scopes.imported(frame.world, frame.module, item) for part in imports for name, item in part[1]}


def _returned(body: list[Stmt]) -> tuple[list[Stmt], Expr]:
    """Return the imports of a body that else only returns something, and what that is; None for another body."""
    imports = [statement for statement in body if statement[0] == "im"]
    # A docstring does nothing.
    others = [part for part in body if part[0] != "im" and (part[0] != "e" or part[1][0] != "k")]
    return imports, others[0][1] if len(others) == 1 and others[0][0] == "r" else None


def _subject(facts: Function, atom: FunctionAtom, call: Expr, test: Expr) -> Expr:
    """Return which argument of a call the function behind it asks the class of."""
    if type(test) is not list or test[0] != "c" or test[2] != "isinstance" or len(test[3]) != 2:
        return None
    return _given(facts, atom, call, test[3][0])


def _given(facts: Function, atom: FunctionAtom, call: Expr, name: Expr) -> Expr:
    """Return which argument of a call a parameter gets; None for none that is certain."""
    given = call[3] if atom.bound is None else [None, *call[3]]
    for param, argument in zip(facts.params, given, strict=False):
        if param.kind not in "pa" or (type(argument) is list and argument[0] == "*"):
            return None
        if param.name == name:
            return argument
    return None


def with_body(frame: Frame, called: Value, call: Expr) -> Body | None:
    """Return the predicate that a call runs of a function that may ask, where its body is of several known forms."""
    atom = called[0]
    module, facts = frame.world.function_of(atom.ref)
    # It calls no function that could ask it again.
    if not _QUESTIONS.issuperset(facts.calls) or facts.name in _QUESTIONS:
        return None
    nodes = module.body(facts.index)
    if not _is_told(facts, nodes):
        return None
    for part in every_call(nodes):
        name = part[3][0] if part[2] == "isinstance" and part[3] else None
        subject = _given(facts, atom, call, name) if type(name) is str else None
        if subject is not None:
            return Body(atom, facts, nodes, str(name), subject)
    return None


def _is_told(facts: Function, nodes: list[Stmt]) -> bool:
    """Return whether a body consists of simple forms, and gives no name a value twice."""
    bound = [param.name for param in facts.params]
    for node in _statements(nodes):
        if node[0] not in _FORMS:
            return False
        bound += node[2] if node[0] == "=" else []
    plain = all(type(name) is str for name in bound) and len(set(bound)) == len(bound)
    return plain and all(part[0] != ":=" for part in every_part(nodes))


def _statements(nodes: list[Stmt]) -> Iterator[Stmt]:
    for node in nodes:
        yield node
        if node[0] == "if":
            yield from _statements(node[2])
            yield from _statements(node[3])


def left(frame: Frame, body: Body, value: Value, is_open: bool, outcome: bool) -> list[Value]:
    """Return what is left of the value of a predicate's subject, for each `return` that comes out true, or false.

    `is_open` says that a part of the value can be unknown.
    """
    module = frame.world.function_of(body.atom.ref)[0]
    given = () if is_open else ((body.name, value),)
    inner = Frame(frame.world, module, body.facts, Key(body.atom.ref, body.atom.bound, given))
    env: Env = {param.name: UNKNOWN for param in body.facts.params}
    if body.atom.bound is not None:
        env[body.facts.params[0].name] = body.atom.bound
    ends: list[Flow] = []
    after = _run(inner, body.nodes, ({**env, body.name: value}, {}), ends, outcome)
    # Who comes to its end returns None.
    ends.append(None if outcome else after)
    return [end[body.name] for end in ends if end is not None]


def _run(frame: Frame, nodes: list[Stmt], start: tuple[Env, dict[str, Expr]], ends: list[Flow], outcome: bool) -> Flow:
    """Run statements over an environment and the conditions that local names stand for; note what holds at the ends."""
    env, tests = start
    for node in nodes:
        kind = node[0]
        if kind == "im":
            env = {**env, **_imported(frame, [node])}
        elif kind == "=":
            tests = {**tests, **dict.fromkeys(node[2], _with_tests(node[1], tests))}
        elif kind == "if":
            _, *flows = branches.sides(frame, _with_tests(node[1], tests), env)
            parts = zip(flows, node[2:4], strict=True)
            after = merge([_run(frame, part, (flow, tests), ends, outcome) for flow, part in parts if flow is not None])
            if after is None:
                return None
            env = after
        elif kind == "r":
            _, then, other = branches.sides(frame, _with_tests(node[1] or ["k", None], tests), env)
            ends.append(then if outcome else other)
            return None
        elif kind == "ra":
            return None
    return env


def _with_tests(test: Expr, tests: dict[str, Expr]) -> Expr:
    """Return a condition with those in it that local names stand for."""
    if type(test) is str:
        return tests.get(test, test)
    if test[0] == "not":
        return ["not", _with_tests(test[1], tests)]
    return ["bo", test[1], [_with_tests(part, tests) for part in test[2]]] if test[0] == "bo" else test
