"""Statements: how a function's body changes what its names can be, branch by branch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_async_fastapi.project import (
    branches,
    calls,
    declarations,
    done_notes,
    flags,
    hints,
    iteration,
    locks,
    matching,
    memos,
    operators,
    raising,
    relations,
    running_loop,
    scopes,
    stores,
    subscripts,
    told,
)
from flake8_async_fastapi.project.environment import Flow, changed, merge
from flake8_async_fastapi.project.evaluate import call, evaluate, function_atom
from flake8_async_fastapi.project.executors import Block
from flake8_async_fastapi.project.frame import Env, Frame, Suspended
from flake8_async_fastapi.project.names import is_one_of
from flake8_async_fastapi.project.values import EMPTY, UNKNOWN, Const, Value, join
from flake8_async_fastapi.source.facts import Expr, Stmt
from flake8_async_fastapi.source.reads import added_to, reads_before_binding

# What a call on a socket raises instead of waiting.
_WOULD_WAIT = frozenset({"BlockingIOError"})


def block(frame: Frame, statements: list[Stmt], env: Flow) -> Flow:
    """Run statements over an environment; returns the one after them."""
    once = frame.once
    may_fill = memos.may_fill(frame.module, frame.facts)
    for number, statement in enumerate(statements, 1):
        if env is None:
            break
        handler = _HANDLERS.get(statement[0])
        if handler is not None:
            try:
                env = handler(frame, statement, env)
            except Suspended:
                frame.suspended, env = True, None
                break
        if may_fill and (filled := memos.filled_after(frame, statement, statements[number:], env or {})):
            frame.once = filled
        elif statement[0] == "if" and statement[2] == done_notes.LEAVES:
            noted = done_notes.is_noted_after(frame.module, frame.facts, statement, statements[number:])
            frame.once = frame.once or noted
    frame.once = once
    return env


def _expression(frame: Frame, statement: Stmt, env: Env) -> Flow:
    expr = statement[1]
    container = added_to(expr)
    if container is None:
        evaluate(frame, expr, env)
    else:
        _, given = call(frame, expr, env)
        stores.store_item(frame, container, given[0] if given else UNKNOWN, env)
    return env


def _assign(frame: Frame, statement: Stmt, env: Env) -> Flow:
    source = statement[1]
    value = evaluate(frame, source, env)
    if value == EMPTY and source[0] != "tu" and type(statement[2][0]) is str:
        frame.empty.add(statement[2][0])
    if source and source[:1] == ["c"] and source[2] == "isinstance":
        value = flags.of_question(frame, source, env) or value
    for target in statement[2]:
        if target[0] == "tu" and iteration.is_placed(source):
            iteration.iterate(frame, value, source[1], source)
        scopes.assign(frame, target, value, env)
    return env


def _annotated(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, annotation, value_expr, target = statement
    variables = tuple(frame.facts.type_params) if frame.facts else ()
    declared = hints.value_of(frame.world, frame.module, annotation, variables)
    if type(target) is str:
        declared = declarations.settled(frame.world, frame.module, declared)
    if value_expr is None:
        if declared:
            scopes.assign(frame, target, declared, env)
        return env
    value = evaluate(frame, value_expr, env)
    if relations.concern(frame.world, declared):
        value = frame.world.expand(value)
    # A flag that is handed on by its name stays known where it is kept as a `bool`.
    flags = [atom for atom in value if type(atom) is Const and isinstance(atom.value, bool)]
    if type(value_expr) is not str or not flags or len(flags) < len(value):
        value = declarations.refine(frame.world, declared, value)
    scopes.assign(frame, target, value, env)
    return env


def _return(frame: Frame, statement: Stmt, env: Env) -> Flow:
    frame.returns.append(evaluate(frame, statement[1], env) if statement[1] is not None else (Const(None),))
    frame.leaving.append(env)
    return None


def _raise(frame: Frame, statement: Stmt, env: Env) -> Flow:
    for part in statement[1:]:
        if part is not None:
            evaluate(frame, part, env)
    frame.leaving.append(env)
    return None


def _if(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, then, other = branches.sides(frame, statement[1], env, statement[4])
    once, frame.once = frame.once, frame.once or memos.fills(frame, statement[1], statement[2], env)
    filled = block(frame, statement[2], then) if then is not None else None
    frame.once = once
    return merge([filled, block(frame, statement[3], other) if other is not None else None])


def _loop(
    frame: Frame, env: Env, once: Callable[[Env], Flow], repeated: list[Stmt], orelse: list[Stmt], test: Expr = None
) -> Flow:
    """A loop's body runs over what stood before it and, where it changes and reads any of that, over what it left.

    Behind it holds that its test, where it has one, does not.
    """
    outer = frame.breaks, frame.continues
    frame.breaks, frame.continues = [], []
    after = merge([env, once(dict(env)), *frame.continues])
    if after is not None and not frame.repeats and _depends(frame, env, after, repeated):
        frame.continues, frame.repeats = [], True
        after = merge([after, once(dict(after)), *frame.continues])
        frame.repeats = False
    breaks = frame.breaks
    frame.breaks, frame.continues = outer
    if test is not None and after is not None:
        # What others change meanwhile, such as `self._running`, ends a loop, too; only of a constant that is certain.
        ended = branches.sides(frame, test, after)[2]
        after = after if ended is None and not (type(test) is list and test[0] == "k") else ended
    # `else` runs where the loop came to its end.
    return merge([block(frame, orelse, after) if orelse else after, *breaks])


def _depends(frame: Frame, before: Env, after: Env, repeated: list[Stmt]) -> bool:
    """Return whether what is repeated in a loop reads a name that stands for something else after the first time."""
    names = changed(before, after)
    if not names or any(["." in name for name in names]):
        return bool(names)
    # Putting something into a container does not depend on what it holds.
    fills = not all([stores.is_container(before[name]) and stores.is_container(after[name]) for name in names])
    return not reads_before_binding(frame.module.facts.functions, repeated, set(), fills).isdisjoint(names)


def _while(frame: Frame, statement: Stmt, env: Env) -> Flow:
    def once(start: Env) -> Flow:
        narrowed = branches.sides(frame, statement[1], start, statement[4])[1]
        return block(frame, statement[2], narrowed) if narrowed is not None else start

    return _loop(frame, env, once, [["e", statement[1]], *statement[2]], statement[3], statement[1])


def _for(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, is_async, position, target, source, body, orelse = statement
    value = evaluate(frame, source, env)
    if iteration.is_for_nothing(source, value, env):
        return block(frame, orelse, env)
    items = iteration.iterate_async(frame, value) if is_async else iteration.iterate(frame, value, position, source)

    def once(start: Env) -> Flow:
        scopes.assign(frame, target, items, start)
        before = told.note_items(frame, target, source)
        after = block(frame, body, start)
        frame.items = before
        return after

    # Each time begins with the target.
    return _loop(frame, env, once, [["=", None, [target]], *body], orelse)


def _with(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, is_async, items, body = statement
    returned, closes = len(frame.returns), False
    locked = frame.locked
    # A generator that is only begun does not come to what follows the block that it yields in.
    leaves = not frame.key.begun or not iteration.holds_yield(body)
    for position, source, target in items:
        value = evaluate(frame, source, env, awaited=is_async)
        if is_async:
            entered = iteration.enter_async(frame, value, position, source)
        else:
            entered = iteration.enter(frame, value, position, source, leaves, Block((target, source), body, env))
            frame.locked = frame.locked or locks.is_held(frame, value, statement)
        closes = closes or (not is_async and relations.is_session(frame.world, entered))
        if target is not None:
            scopes.assign(frame, target, entered, env)
    after = block(frame, body, env)
    frame.locked = locked
    if closes:
        relations.close(frame, returned, after)
    if after is None and any(_suppresses(frame, source, env) for _, source, _ in items):
        return env
    return after


def _suppresses(frame: Frame, source: Any, env: Env) -> bool:
    function = source[2] if type(source) is list and source[0] == "c" else source
    name = function if type(function) is str else (function[3] if type(function) is list and len(function) > 3 else "")
    return name == "suppress"


def _try(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, body, handlers, orelse, final = statement
    outer, frame.leaving = frame.leaving, []
    frame.suspended = False
    polls, frame.polls = frame.polls, frame.polls or any(is_one_of(kind, _WOULD_WAIT) for kind, _, _ in handlers)
    after = block(frame, body, dict(env))
    frame.polls = polls
    if frame.suspended and after is None and not frame.leaving:
        frame.leaving = outer
        return None
    # A handler can start from any point of the body: from before it, from its end and from where it is left.
    middle = merge([env, after, *frame.leaving]) or env
    outer.extend(frame.leaving)
    frame.leaving = outer
    ends = [block(frame, orelse, after) if after is not None else None]
    for kind, name, nodes in raising.handlers(frame, body, handlers, env):
        if running_loop.is_for_others(frame, body, kind, env):
            continue
        start = dict(middle)
        if name:
            start[name] = _caught(frame, kind, env)
        ends.append(block(frame, nodes, start))
    end = merge(ends)
    if not final:
        return end
    if end is None:
        block(frame, final, dict(middle))
        return None
    return block(frame, final, end)


def _caught(frame: Frame, kind: Any, env: Env) -> Value:
    """Return an object of the class, or of one of the tuple of classes, that an expression names."""
    if type(kind) is list and kind[0] == "tu":
        return join(_caught(frame, item, env) for item in kind[1])
    return join(calls.instance_of(atom) for atom in evaluate(frame, kind, env))


def _match(frame: Frame, statement: Stmt, env: Env) -> Flow:
    subject = evaluate(frame, statement[1], env)
    ends: list[Flow] = []
    rest: Flow = env
    for pattern, guard, nodes in statement[2]:
        if rest is None:
            break
        then, other = matching.sides(frame, statement[1], subject, pattern, rest)
        if then is not None:
            for captured, cls in pattern[3]:
                scopes.assign(frame, captured, _caught(frame, cls, env), then)
            if pattern[2]:
                then[pattern[2]] = matching.matched(frame, statement[1], subject, pattern, then)
        if then is not None and guard is not None:
            _, then, failed = branches.sides(frame, guard, then)
            other = merge([other, failed])
        if then is not None:
            ends.append(block(frame, nodes, then))
        rest = other
    return merge([*ends, rest])


def _import(frame: Frame, statement: Stmt, env: Env) -> Flow:
    for name, binding in statement[1]:
        env[name] = scopes.imported(frame.world, frame.module, binding)
        frame.note_name(name, env[name])
    return env


def _define(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, name, index, *outer = statement
    atom = function_atom(frame, index, env)
    env[name] = scopes.decorated(frame.world, frame.module, atom, env, frame)
    frame.note_name(name, env[name])
    for free in outer:
        # `nonlocal`: whenever the function is called, the name can hold what it assigns.
        scopes.assign(frame, free, join([env.get(free, UNKNOWN), scopes.assigned_inside(frame, atom, free)]), env)
    return env


def _define_class(frame: Frame, statement: Stmt, env: Env) -> Flow:
    _, name, index = statement
    env[name] = scopes.class_value(frame.module, index)
    frame.note_name(name, env[name])
    return env


def _assert(frame: Frame, statement: Stmt, env: Env) -> Flow:
    narrowed = branches.sides(frame, statement[1], env, statement[2])[1]
    return narrowed if narrowed is not None else env


def _delete(frame: Frame, statement: Stmt, env: Env) -> Flow:
    for target in statement[1]:
        if type(target) is str:
            env.pop(target, None)
        elif target[0] == "a":
            evaluate(frame, target[2], env)
        elif target[0] == "s":
            container, index = evaluate(frame, target[2], env), evaluate(frame, target[3], env)
            operators.special_method(frame, container, "__delitem__", target[1], index)
            subscripts.forget(frame, target[2], env)
    return env


def _global(frame: Frame, statement: Stmt, env: Env) -> Flow:
    return env


def _break(frame: Frame, statement: Stmt, env: Env) -> Flow:
    frame.breaks.append(env)
    return None


def _continue(frame: Frame, statement: Stmt, env: Env) -> Flow:
    frame.continues.append(env)
    return None


def _deep(frame: Frame, statement: Stmt, env: Env) -> Flow:
    frame.deep = True
    return None


_HANDLERS: dict[str, Callable[[Frame, Any, Env], Flow]] = {
    "e": _expression,
    "=": _assign,
    ":": _annotated,
    "r": _return,
    "ra": _raise,
    "if": _if,
    "wh": _while,
    "for": _for,
    "wi": _with,
    "try": _try,
    "ma": _match,
    "im": _import,
    "def": _define,
    "cls": _define_class,
    "as": _assert,
    "del": _delete,
    "gl": _global,
    "br": _break,
    "co": _continue,
    "deep": _deep,
}
