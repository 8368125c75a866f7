"""Calls that hand functions over to a framework, collected a module; `noting` notes them where they are evaluated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.execution.rows import Hook, Override
from flake8_async_fastapi.project import (
    arguments,
    calls,
    classes,
    decorating,
    evaluate,
    iteration,
    operators,
)
from flake8_async_fastapi.project.frame import Env, Frame, Key, Registration
from flake8_async_fastapi.project.names import called_name, last_name
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    Awaitable,
    ClassAtom,
    DictAtom,
    External,
    FunctionAtom,
    Generator,
    Instance,
    Manager,
    Partial,
    TupleAtom,
    Value,
    instance,
)
from flake8_async_fastapi.source.parse import quoted

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function

# What FastAPI looks through decorators for.
_UNWRAPPED_ROLES = frozenset({"endpoint", "dependency"})
# A class given to these is called with every request, not only constructed.
_CALLED_ROLES = frozenset({"middleware", "ASGI app"})
# These are found by the name of their class.
_BY_CLASS = frozenset({"__init__", "__call__"})
# A name that more modules than this may hand over is too common to be looked for in all of them.
_MOST_MODULES = 16


class Handed(NamedTuple):
    """A function of the project, "module:index", that the call `made` in `module` hands over by the row `hook`.

    `sync` is where it runs if it is a plain `def`. `owner` is the module's name in whose definition the call is written
    (a class or an alias of a type), `function` the index of the function in whose signature; "" and -1 for none.
    """

    hook: Hook
    ref: str
    sync: str
    module: str
    made: Registration
    owner: str = ""
    function: int = -1


def handed(world: World, module: Module) -> tuple[Handed, ...]:
    """Return everything that the calls, decorators and annotations of a module hand over, in the order of positions."""
    found: tuple[Handed, ...] = world.solve(("handed", module.name), lambda: tuple(_handed(world, module)))
    return found


def includes(world: World, module: Module) -> list[Registration]:
    """Return the calls of `include_router` in a module, in the order of positions."""
    found = {made.position: made for made in _of_bodies(world, module) if made.callee in lookup.INCLUDES}
    return [found[position] for position in sorted(found)]


def _handed(world: World, module: Module) -> list[Handed]:
    found: dict[tuple[Any, ...], Handed] = {}
    for item in _collected(world, module):
        # The first that is found says most of where it is written.
        found.setdefault((item.made.position, item.hook, item.ref), item)
    return sorted(found.values(), key=lambda item: (item.made.position, item.hook.key, item.ref))


def _collected(world: World, module: Module) -> Iterator[Handed]:
    for facts in module.facts.functions:
        yield from _of_signature(world, module, facts)
        if facts.decorators:
            yield from _of_decorators(world, module, facts)
    for name, bindings in module.facts.bindings.items():
        yield from _of_bindings(world, module, name, bindings)
    for item in module.facts.classes:
        for bindings in item.bindings.values():
            yield from _of_bindings(world, module, item.qualname.partition(".")[0], bindings)
    for made in _of_bodies(world, module):
        yield from _of_call(world, module, made)


def _of_bodies(world: World, module: Module) -> Iterator[Registration]:
    """Yield what the bodies of the module and of its functions call."""
    names = called_names(module) | {"include_router"}
    if not names.isdisjoint(module.facts.calls):
        yield from world.summary(Key(f"{module.name}:-1")).registrations
    for facts in module.facts.functions:
        if not names.isdisjoint(facts.calls):
            yield from world.summary(world.standalone(module, facts)).registrations


def called_names(module: Module, sync: str | None = None) -> frozenset[str]:
    """Return the names of calls that may hand something over in a module."""
    packages = frozenset(name.partition(".")[0] for name, _ in module.facts.imports)
    return lookup.names_in(packages, sync) | {f"{name}()" for name in lookup.applied_names(sync)}


def _of_bindings(world: World, module: Module, owner: str, bindings: list[Any]) -> Iterator[Handed]:
    for binding in bindings:
        if binding[0] in ("=", ":"):
            frame = world.module_frame(module)
            for expr in (part for item in binding[1:] for part in _hook_calls(item)):
                yield from _of_expression(frame, expr, {}, owner, -1)


def _of_signature(world: World, module: Module, facts: Function) -> Iterator[Handed]:
    written = [item for param in facts.params for item in (param.annotation, param.default)]
    found = [part for item in (*written, facts.returns) if type(item) is list for part in _hook_calls(item)]
    if found:
        frame, env = decorating.surroundings(world, module, facts)
        for expr in found:
            yield from _of_expression(frame, expr, env, "", facts.index)


def _hook_calls(expr: Expr) -> Iterator[Expr]:
    """Yield the calls in an expression whose name is one that hands something over."""
    if type(expr) is not list:
        return
    if len(expr) == 2 and expr[0] == "k" and isinstance(expr[1], str) and "(" in expr[1]:
        # An annotation in quotes.
        yield from _hook_calls(quoted(expr[1]))
    elif len(expr) == 5 and expr[0] == "c" and type(expr[1]) is int and _hands_over(expr[2]):
        yield expr
    else:
        for part in expr:
            if type(part) is list:
                yield from _hook_calls(part)


def _hands_over(callee: Expr) -> bool:
    """Return whether what is called has a name that hands something over, or is what a decorator's call returns."""
    if type(callee) is list and callee[0] == "c":
        return last_name(callee[2]) in lookup.applied_names()
    return last_name(callee) in lookup.handing_names()


def _of_expression(frame: Frame, expr: Expr, env: Env, owner: str, function: int) -> Iterator[Handed]:
    frame.registrations.clear()
    evaluate.evaluate(frame, expr, env)
    for made in list(frame.registrations.values()):
        for item in _of_call(frame.world, frame.module, made):
            yield item._replace(owner=owner, function=function)


def _of_decorators(world: World, module: Module, facts: Function) -> Iterator[Handed]:
    frame, env = decorating.surroundings(world, module, facts)
    value: Value = (FunctionAtom(f"{module.name}:{facts.index}"),)
    for position, expr in reversed(facts.decorators):
        frame.registrations.clear()
        decorator = evaluate.evaluate(frame, expr, env)
        threaded = False
        for made in list(frame.registrations.values()):
            for hook in _hooks_of(world, made):
                if hook.takes == "return" and made.position == position:
                    yield from _functions(world, module, hook, made, value)
                    threaded = threaded or hook.sync == "thread"
            yield from _of_call(world, module, made)
        frame.registrations.clear()
        frame.edges.clear()
        after = operators.decorate(frame, decorator, value, position)
        for made in [*frame.registrations.values(), *_by_own_decorator(frame)]:
            for hook in _hooks_of(world, made):
                if hook.takes == "return" and made.position != position:
                    yield from _functions(world, module, hook, made, value)
            yield from _of_call(world, module, made)
        # What a plain function becomes under a decorator that nobody knows may run anywhere.
        unknown = not decorator or any(type(atom) is External for atom in decorator) or threaded
        value = UNKNOWN if unknown and not facts.is_async else after


def _by_own_decorator(frame: Frame) -> Iterator[Registration]:
    """Yield what decorators of the project call that have just been run, as in `return method(path)(function)`."""
    for edge in frame.edges:
        if edge.call is not None and edge.kind == "call":
            yield from frame.world.summary(edge.call).registrations


def _of_call(world: World, module: Module, made: Registration) -> Iterator[Handed]:
    given = dict(made.arguments)
    for hook in (*_hooks_of(world, made), *lookup.marking_hooks(made.callee)):
        name = hook.takes.lstrip("*").removeprefix("values:")
        value = given.get(name, UNKNOWN)
        if not value:
            continue
        if hook.takes != name:
            value = parts(world, value)
        yield from _functions(world, module, hook, made, value)


def _hooks_of(world: World, made: Registration) -> Iterator[Hook]:
    """Yield the rows of a call, without those about a target of another class."""
    for hook in lookup.hooks_of(made.callee):
        if hook.target:
            target = world.expand(dict(made.arguments).get("target", UNKNOWN))
            if not any(type(atom) is Instance and atom.cls.replace(":", ".", 1) == hook.target for atom in target):
                continue
        yield hook


def parts(world: World, value: Value) -> Value:
    """Return what a list or tuple holds, or the values of a dict."""
    found: list[Any] = []
    for atom in world.expand(value):
        if type(atom) is DictAtom:
            found.extend(part for _, item in atom.items for part in item)
        elif type(atom) is Instance and atom.cls == "builtins:dict":
            found.extend(atom.args[-1] if atom.args else ())
        else:
            found.extend(iteration.elements(world.scratch_frame(), (atom,)))
    return tuple(dict.fromkeys(found))


def _functions(world: World, module: Module, hook: Hook, made: Registration, value: Value) -> Iterator[Handed]:
    unwraps = hook.role in _UNWRAPPED_ROLES and hook.callee.startswith("fastapi.")
    for ref, sync in _called(world, value, hook.sync, hook.role in _CALLED_ROLES, unwraps):
        if not world.function_of(ref)[0].is_stub:
            yield Handed(hook, ref, sync, module.name, made)


def _called(world: World, value: Value, sync: str, twice: bool, unwraps: bool = False) -> Iterator[tuple[str, str]]:
    """Yield the functions that calling a value runs, and where they run as a plain `def`.

    FastAPI, which looks through `functools.wraps` (`unwraps`), takes a plain wrapper around a coroutine function or a
    generator for what it wraps, and calls it on the loop.
    """
    for atom in world.expand(value):
        kind = type(atom)
        if kind is FunctionAtom:
            yield atom.ref, "loop" if unwraps and _wraps_async(world, atom) else sync
            yield from _wrapped(world, atom, sync)
        elif kind is Partial:
            yield from _called(world, atom.target, sync, twice, unwraps)
        elif kind in (Generator, Manager) or (kind is Awaitable and atom.call is not None):
            yield atom.call.ref, sync
        elif kind in (ClassAtom, Instance):
            names = ("__call__",) if kind is Instance else ("__init__", "__call__") if twice else ("__init__",)
            for name in names:
                found = classes.method(world, atom.cls, name)
                if found is not None:
                    yield world.function_ref(*found), sync


def _wraps_async(world: World, atom: FunctionAtom) -> bool:
    """Return whether a plain function says by `functools.wraps` that it wraps a coroutine function or a generator."""
    facts = world.function_of(atom.ref)[1]
    calls_made = [expr for _, expr in facts.decorators if type(expr) is list and expr[0] == "c" and expr[3]]
    wrapped = [expr[3][0] for expr in calls_made if last_name(expr[2]) == "wraps"]
    inner = [item for name, value in atom.closure if name in wrapped for item in value if type(item) is FunctionAtom]
    functions = [world.function_of(item.ref)[1] for item in inner]
    return any(function.is_async or function.is_generator for function in functions)


def _wrapped(world: World, atom: FunctionAtom, sync: str) -> Iterator[tuple[str, str]]:
    """Yield the functions that a decorator's wrapper was given and calls itself, rather than handing them on."""
    module, facts = world.function_of(atom.ref)
    if facts.parent < 0 or module.is_stub:
        return
    given = {param.name for param in module.facts.functions[facts.parent].params}
    inner = {item.ref for name, value in atom.closure if name in given for item in value if type(item) is FunctionAtom}
    if not inner:
        return
    summary = world.summary(Key(atom.ref, atom.bound, (), atom.closure))
    called = {edge.call.ref for edge in summary.edges if edge.call is not None}
    for ref in sorted(inner & called):
        yield ref, "loop" if facts.is_async else sync


def of_function(world: World, module: Module, facts: Function) -> list[Handed]:
    """Return how a function is handed over, in its own module or else in another one."""
    ref = f"{module.name}:{facts.index}"
    found = [item for item in handed(world, module) if item.ref == ref]
    return found or elsewhere(world, module, facts, "loop") or elsewhere(world, module, facts, "thread")


def override(world: World, module: Module, facts: Function) -> Override | None:
    """Return the row of a method that a framework calls because of its class's base."""
    if facts.owner < 0 or facts.name not in lookup.override_methods():
        return None
    owner = module.facts.classes[facts.owner]
    if not owner.bases:
        return None
    for base in classes.order(world, f"{module.name}:{owner.qualname}")[1:]:
        for row in lookup.overrides_of(base.cls.replace(":", ".", 1)):
            if row.method == facts.name:
                return row
    return None


def given(world: World, module: Module, facts: Function, name: str) -> list[Value]:
    """Return what a parameter gets from a framework: what is handed over with a background task, else the request."""
    found = []
    row = override(world, module, facts)
    if row is not None:
        found += _given_first(facts, row.gives, name)
    for item in of_function(world, module, facts):
        found += _given_first(facts, item.hook.gives, name)
        if item.hook.role == "background task":
            handed_on = dict(item.made.arguments)
            handed_on.pop(item.hook.takes, None)
            args = handed_on.pop("args", UNKNOWN)
            positional = args[0].items if args and type(args[0]) is TupleAtom else ()
            made = calls.request(0)._replace(positional=list(positional), keywords=handed_on)
            function = FunctionAtom(item.ref, arguments.default_receiver(module, facts))
            found.append(world.expand(arguments.bind(facts, function, made).get(name, UNKNOWN)))
    return found


def _given_first(facts: Function, gives: str, name: str) -> list[Value]:
    """Return what the first parameter is, besides the receiver, if `name` is that one and the framework says so."""
    own = 1 if facts.owner >= 0 and len(facts.params) > 1 else 0
    if not gives or not facts.params or facts.params[own].name != name:
        return []
    package, _, cls = gives.rpartition(".")
    return [instance(f"{package}:{cls}")]


def is_wrapper(facts: Function) -> bool:
    """Return whether a function inside another says that it wraps one: FastAPI may take it for that one."""
    return facts.parent >= 0 and any(called_name(expr) == "wraps" for _, expr in facts.decorators)


def elsewhere(world: World, module: Module, facts: Function, place: str) -> list[Handed]:
    """Return how the first other module, in the order of paths, hands a function over.

    Only modules are searched that hand something of its name to a call that runs a plain `def` in `place`, or those
    where a decorator stands whose wrapper it is.
    """
    ref = f"{module.name}:{facts.index}"
    name = module.facts.classes[facts.owner].name if facts.owner >= 0 and facts.name in _BY_CLASS else facts.name
    modules = world.index.handing(name, place)
    if place == "loop" and is_wrapper(facts):
        # A wrapper has the name of what it wraps where the decorator around it stands.
        decorator = module.facts.functions[facts.parent]
        modules = world.index.decorating(decorating.as_written(module, decorator).name)
    others = (other for other in modules if other is not module)
    for other in islice(others, _MOST_MODULES):
        found = [item for item in handed(world, other) if item.ref == ref]
        if found:
            return found
    return []
