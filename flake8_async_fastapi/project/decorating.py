"""Decorators of the project: what their parameters, and those of the functions in them, hold where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import arguments, calls, evaluate, sites
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    ClassAtom,
    FunctionAtom,
    Instance,
    Partial,
    Value,
    instance,
    join,
)
from flake8_async_fastapi.source.facts import Expr, Function

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

# As many decorators around one function are looked through.
_MOST_AROUND = 3


def decorated(world: World, module: Module, facts: Function, name: str) -> Value:
    """Return what a parameter of a decorator with an asynchronous wrapper is: each function that it stands at.

    Of those that are coroutine functions one stands for all, as calling one does nothing yet; what blocks in a plain
    function that the loop is known to run is reported in there.
    """
    functions = module.facts.functions
    if facts.owner >= 0 or not any(item.parent == facts.index and item.is_async for item in functions):
        return UNKNOWN
    outer = as_written(module, facts)
    if outer.parent >= 0:
        return UNKNOWN
    environments = applications(world, module, outer.name, f"{module.name}:{facts.index}")
    found = dict.fromkeys(atom for env in environments for atom in env.get(name, UNKNOWN) if type(atom) is FunctionAtom)
    plain = [atom for atom in found if not sites.is_on_loop(world, *world.function_of(atom.ref))]
    coroutines = [atom for atom in found if world.function_of(atom.ref)[1].is_async]
    return join([(atom,) for atom in [*plain, *coroutines[:1]]]) if plain else UNKNOWN


def given_to_class(world: World, module: Module, facts: Function, name: str) -> list[Value]:
    """Return what the first parameter of a class's constructor is where the class stands above functions.

    Only classes are looked for that call what their constructor keeps.
    """
    owner = module.facts.classes[facts.owner]
    methods = [module.facts.functions[index] for index in owner.methods]
    first = [param.name for param in facts.params[1:2]] == [name]
    if not first or all(set(facts.stores).isdisjoint(method.calls) for method in methods):
        return []
    found = []
    for other in dict.fromkeys([module, *world.index.decorating(owner.name)]):
        for _, expr, value in _decorated(other, owner.name):
            above = evaluate.evaluate(world.module_frame(other), expr, {})
            if ClassAtom(f"{module.name}:{owner.qualname}") in above:
                found.append(value)
    return found


def surroundings(world: World, module: Module, facts: Function) -> tuple[Frame, Env]:
    """Return a frame and environment for the decorators and defaults of a function."""
    if facts.parent < 0:
        return world.module_frame(module), {}
    outer = module.facts.functions[facts.parent]
    key = world.standalone(module, outer)
    return Frame(world, module, outer, key), dict(world.summary(key).env)


def may_be_awaited(world: World, module: Module, facts: Function) -> bool:
    """Return whether a decorator of the project may await a coroutine function: a plain one would break it.

    That of a library is known by its name (`source.advice_tables`), which the project may use for another one.
    """
    frame, env = surroundings(world, module, facts)
    wrapped = FunctionAtom(f"{module.name}:{facts.index}")
    return any(_may_await(frame, env, expr, position, wrapped) for position, expr in facts.decorators)


def _may_await(frame: Frame, env: Env, expr: Expr, position: int, wrapped: FunctionAtom) -> bool:
    world = frame.world
    made = calls.request(position, (wrapped,))
    decorator = world.expand(evaluate.evaluate(frame, expr, env))
    known = [atom for atom in decorator if atom != instance("typing:Callable")[0]]
    if not known and type(expr) is list and expr[0] == "c":
        # What a function of the project gives that is not known may do anything.
        return any(_is_own(world, atom) for atom in world.expand(evaluate.evaluate(frame, expr[2], env)))
    given = [world.expand(calls.call_atom(frame, atom, made)) for atom in known if _is_own(world, atom)]
    return not all(value and all(_calls_plainly(world, atom, wrapped) for atom in value) for value in given)


def _is_own(world: World, atom: Any) -> bool:
    """Return whether something that can be called is defined by the project."""
    if type(atom) is Partial:
        return any(_is_own(world, item) for item in atom.target)
    if type(atom) is FunctionAtom:
        return not world.function_of(atom.ref)[0].is_stub
    return (
        type(atom) in (ClassAtom, Instance)
        and world.class_of(atom.cls) is not None
        and not world.class_is_stub(atom.cls)
    )


def _calls_plainly(world: World, atom: Any, wrapped: FunctionAtom) -> bool:
    """Return whether a decorator gave the function itself, or a plain wrapper that calls it and hands it to nobody."""
    if type(atom) is not FunctionAtom or atom.ref == wrapped.ref:
        return type(atom) is FunctionAtom
    if world.function_of(atom.ref)[1].is_async:
        return False
    summary = world.summary(Key(atom.ref, atom.bound, (), atom.closure))
    return any(edge.call is not None and edge.call.ref == wrapped.ref for edge in summary.edges)


def as_written(module: Module, decorator: Function) -> Function:
    """Return the function that stands behind the `@`: a decorator, or the one that makes it from arguments."""
    return module.facts.functions[decorator.parent] if decorator.parent >= 0 else decorator


def wrapped_argument(world: World, module: Module, facts: Function, name: str) -> Value:
    """Return what a parameter of an asynchronous wrapper is, by the functions that its decorator stands at.

    The first of one around methods is their object: `async def wrapper(self, *args)`.
    """
    places = [param.name for param in facts.params if param.kind in "pa"]
    if facts.parent < 0 or not facts.is_async or name not in places:
        return UNKNOWN
    decorator = module.facts.functions[facts.parent]
    outer = as_written(module, decorator)
    if outer.parent >= 0 or outer.owner >= 0 or not decorator.params:
        return UNKNOWN
    environments = applications(world, module, outer.name, f"{module.name}:{decorator.index}")
    wrapped = dict.fromkeys(atom for env in environments for atom in env.get(decorator.params[0].name, UNKNOWN))
    given = [_at(world, atom, places.index(name)) for atom in wrapped if type(atom) is FunctionAtom]
    return world.index.agreed(given)


def _at(world: World, atom: FunctionAtom, place: int) -> Value:
    """Return what stands at a place among the arguments of a function."""
    module, facts = world.function_of(atom.ref)
    params = [param for param in facts.params if param.kind in "pa"]
    without_object = any(expr in ("staticmethod", "classmethod") for _, expr in facts.decorators)
    if facts.owner >= 0 and place == 0 and not without_object:
        return instance(module.owner(facts))
    return world.declared(module, facts, params[place]) if place < len(params) else UNKNOWN


def applications(world: World, module: Module, name: str, reference: str) -> Iterator[Env]:
    """Yield what the parameters of a function hold where it, or the function `name` around it, is a decorator."""
    for other in dict.fromkeys([module, *world.index.decorating(name)]):
        for position, expr, value in _decorated(other, name):
            yield from _by_decorator(world, other, (position, expr), value, reference)


def _decorated(module: Module, name: str) -> Iterator[tuple[int, Expr, Value]]:
    """Yield the decorators of that name in a module, with what each is given."""
    for facts in module.facts.functions:
        for position, expr in facts.decorators:
            if called_name(expr) == name:
                yield position, expr, (FunctionAtom(f"{module.name}:{facts.index}"),)
    for item in module.facts.classes:
        for expr in item.decorators:
            if called_name(expr) == name:
                yield 0, expr, (ClassAtom(f"{module.name}:{item.qualname}"),)


def _by_decorator(
    world: World, module: Module, decorator: tuple[int, Expr], value: Value, reference: str
) -> Iterator[Env]:
    position, expr = decorator
    frame = world.module_frame(module)
    written = type(expr) is list and expr[0] == "c"
    for atom in world.expand(evaluate.evaluate(frame, expr[2] if written else expr, {})):
        if type(atom) is not FunctionAtom or world.function_of(atom.ref)[0].is_stub:
            continue
        made = calls.request(position, value)
        if written:
            positional, keywords, *_ = evaluate.arguments(frame, expr, {})
            made = calls.Request(position, positional, keywords)
        elif atom.ref == reference:
            yield _given(world, atom, made)
            continue
        called = _full_key(world, atom, made)
        for inner in world.summary(called).returns:
            if written and type(inner) is FunctionAtom and inner.ref == reference:
                yield _given(world, inner, calls.request(position, value))
        if not written:
            yield from by_calls(world, called, reference, reference)


def _given(world: World, atom: FunctionAtom, made: calls.Request) -> Env:
    return {**dict(atom.closure), **arguments.bind(world.function_of(atom.ref)[1], atom, made)}


def _full_key(world: World, atom: FunctionAtom, made: calls.Request) -> Key:
    """Return a key with all arguments, constants too: what a registry's items are called is among them."""
    bound = arguments.bind(world.function_of(atom.ref)[1], atom, made)
    return Key(atom.ref, atom.bound, tuple((name, value) for name, value in bound.items() if value), atom.closure)


def by_calls(world: World, key: Key, outer: str, reference: str) -> Iterator[Env]:
    """Yield what the parameters of `reference` hold where a function calls it, or the function `outer` around it."""
    for edge in world.summary(key).edges:
        if edge.call is not None and edge.call.ref == outer:
            if outer == reference:
                yield {**dict(edge.call.closure), **dict(edge.call.arguments)}
            else:
                yield from by_calls(world, edge.call, reference, reference)


def calls_behind(world: World, call: Key, reference: str, depth: int = _MOST_AROUND) -> Iterator[Key]:
    """Yield the calls of a decorated function in a call of the wrapper around it; a call of itself is one."""
    if call.ref == reference:
        yield call
    elif depth and any(_holds(value, reference) for _, value in call.closure):
        for edge in world.summary(call).edges:
            if edge.call is not None:
                yield from calls_behind(world, edge.call, reference, depth - 1)


def _holds(value: Value, reference: str) -> bool:
    """Return whether a function is among a value, or what a wrapper in it wraps."""
    functions = [atom for atom in value if type(atom) is FunctionAtom]
    return any(atom.ref == reference or any(_holds(held, reference) for _, held in atom.closure) for atom in functions)
