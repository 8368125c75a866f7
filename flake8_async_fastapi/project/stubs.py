"""Calls of library functions, as their stubs describe them, and of names that the user's patterns describe."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import (
    arguments,
    calls,
    classes,
    evaluate,
    exchanges,
    given_classes,
    hints,
    iteration,
    missing,
    shown,
    signatures,
    special,
    touches,
    twins,
)
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.markers import Markers, markers
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    Address,
    Awaitable,
    ClassAtom,
    Const,
    FunctionAtom,
    Generator,
    Instance,
    Partial,
    TupleAtom,
    TypeVariable,
    Value,
    class_of_constant,
    join,
)
from flake8_async_fastapi.source.facts import Expr, Function, Param

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.patterns import Pattern
    from flake8_async_fastapi.project.world import World

_HANDED_ON = ("args", "kwargs")
_MANAGERS = ("typing:ContextManager", "typing:AsyncContextManager")


class Plan(NamedTuple):
    """What is known of a stub's function ahead of its calls; `result` is as declared.

    It `depends` on the call what the function gives or does, by type variables, markers or overloading.
    """

    result: Value
    marks: Markers
    depends: bool
    is_generic: bool
    is_overloaded: bool


def call(frame: Frame, atom: FunctionAtom, module: Module, facts: Function, made: Request) -> Value:
    """Return the result of calling a stub's function and note whether it blocks and what it calls itself."""
    plan = _plan_of(frame.world, atom.ref, module, facts)
    if plan.is_overloaded:
        facts = signatures.chosen(frame.world, atom, module, facts, made)
        plan = _plan_of(frame.world, f"{module.name}:{facts.index}", module, facts)
    if not plan.depends:
        return plan.result
    bound = _with_rest(facts, arguments.bind(facts, atom, made), made)
    marks, result = plan.marks, plan.result
    if marks.code == touches.CODE and facts.name in touches.OPENING:
        marks = marks._replace(code=touches.code(frame, module, facts.name, made.position))
    # What is only looked at, for its result, has no position.
    if marks.needs and made.position > 0 and not exchanges.is_new(frame, made):
        frame.need(marks.needs)
    if marks.runs and (own := _own_methods(frame.world, atom, marks.runs)):
        _run_methods(frame, own, made)
    elif marks.code and not made.awaited and _blocks(frame.world, module, facts, marks, bound, atom):
        uses = twins.of_own_class(frame.world, marks.uses, atom, module, facts)
        once = missing.is_made_once(frame, marks.code, made.position)
        name = shown.library_name(frame.world, atom, module, facts, made)
        frame.block(made.position, made.kind, name, marks.code, uses, marks.seldom, once)
    run_arguments(frame, facts, marks, bound, made)
    if plan.is_generic:
        result = classes.substitute(result, _known(frame, atom, module, facts, bound, made))
    if facts.name == "__enter__" and not result:
        result = atom.bound or UNKNOWN
    return (Awaitable(result),) if facts.is_async else result


def _with_rest(facts: Function, bound: dict[str, Value], made: Request) -> dict[str, Value]:
    """Return the arguments of a call with one item more in `*args` for all that the call unpacks."""
    for param in facts.params if made.rest else ():
        if param.kind == "*":
            return {**bound, param.name: (TupleAtom((*_each(param, bound), made.rest)),)}
    return bound


def _own_methods(world: World, atom: FunctionAtom, names: tuple[str, ...]) -> list[FunctionAtom]:
    """Return the methods of the project that a library's method calls on its object: what they do decides."""
    found = []
    for receiver in atom.bound or ():
        for name in names if type(receiver) is Instance else ():
            method = classes.method(world, receiver.cls, name)
            if method is not None and not world.class_is_stub(method[0]):
                found.append(FunctionAtom(world.function_ref(*method), (receiver,)))
    return found


def _run_methods(frame: Frame, methods: list[FunctionAtom], made: Request) -> None:
    for method in methods:
        value = calls.call(frame, (method,), calls.request(made.position, kind=made.kind))
        if any(type(item) is Generator for item in value):
            iteration.iterate(frame, value, made.position)


def _plan_of(world: World, reference: str, module: Module, facts: Function) -> Plan:
    plan = world.plans.get(reference)
    if plan is None:
        plan = world.plans[reference] = _plan(world, module, facts)
        if not plan.depends and _is_plain(world, reference, module, facts):
            world.plain[reference] = plan.result
    return plan


def _plan(world: World, module: Module, facts: Function) -> Plan:
    marks = markers(world, module, facts)
    overloaded = calls.is_overloaded(facts)
    result = declared(world, module, facts, facts.returns)
    generic = any(classes.has_variable(atom) for atom in result)
    depends = generic or overloaded or marks != Markers() or facts.name == "__enter__"
    if not depends and facts.is_async:
        result = (Awaitable(result),)
    return Plan(result, marks, depends, generic, overloaded)


def _is_plain(world: World, reference: str, module: Module, facts: Function) -> bool:
    """Return whether a call of a function with a plan needs no further look: nobody hands anything over to it."""
    noted = world.noted.get(reference)
    return noted == "" and world.patterns.of_function(module, facts) is None and world.handler(reference) is None


def declared(world: World, module: Module, facts: Function, expr: Any) -> Value:
    """Return an annotation of a stub's function as a value, with its type variables still in it."""
    if expr is None:
        return UNKNOWN
    return hints.value_of(world, module, expr, tuple(facts.type_params))


def _blocks(
    world: World, module: Module, facts: Function, marks: Markers, bound: dict[str, Value], called: FunctionAtom
) -> bool:
    if not world.reports(marks.code):
        return False
    for name, constants in marks.unless:
        value = bound.get(name)
        if value is None:
            default = next((param.default for param in facts.params if param.name == name), None)
            value = (Const(default[1]),) if type(default) is list and default[0] == "k" else UNKNOWN
        if value in (UNKNOWN, NONE):
            # What the object was made with counts: a type variable of the stub's class has the parameter's name.
            value = _made_with(world, called, module, facts).get(name, value)
        for atom in value:
            if any(_is_meant(atom, constant) for constant in constants):
                return False
    return True


def _is_meant(atom: Any, constant: Any) -> bool:
    """Return whether an argument is a constant of `unless=`, or a text that begins as one with `*` at its end says."""
    text = atom.value if type(atom) is Const else atom.beginning if type(atom) is Address else None
    if isinstance(constant, str) and constant.endswith("*"):
        return isinstance(text, str) and text.startswith(constant[:-1])
    return type(atom) is Const and _same(atom.value, constant)


def _made_with(world: World, called: FunctionAtom, module: Module, facts: Function) -> dict[str, Value]:
    known: dict[str, Value] = {}
    for receiver in called.bound or ():
        if type(receiver) is Instance and any(receiver.args) and facts.owner >= 0:
            known.update(given_classes.owner_arguments(world, receiver, module, facts))
    return known


def _same(value: Any, constant: Any) -> bool:
    return value == constant and isinstance(value, bool) == isinstance(constant, bool)


def run_arguments(frame: Frame, facts: Function, marks: Markers, bound: dict[str, Value], made: Request) -> None:
    """Note what a function runs of its arguments: callables that it calls, iterables, context managers."""
    items: Value = UNKNOWN
    for param in facts.params if marks.iterates else ():
        if param.name in marks.iterates:
            source = _argument(facts, made, param.name)
            for value in _each(param, bound):
                items = join([items, iteration.iterate(frame, value, made.position, source)])
    for name in marks.enters:
        iteration.enter(frame, bound.get(name, UNKNOWN), made.position, _argument(facts, made, name))
    for name in marks.calls:
        value = bound.get(name, UNKNOWN)
        text = evaluate.path_of(_argument(facts, made, name)) or name
        calls.call(frame, value, calls.request(made.position, items, text=text))


def _each(param: Param, bound: dict[str, Value]) -> list[Value]:
    """Return the argument of a parameter, or each of those that `*name` collects."""
    value = bound.get(param.name, UNKNOWN)
    if param.kind == "*":
        return [item for atom in value if type(atom) is TupleAtom for item in atom.items]
    return [value]


def _argument(facts: Function, made: Request, name: str) -> Expr:
    """Return the expression of an argument by its name or place; None for a call that is not written."""
    if made.expr is None:
        return None
    for keyword, expr in made.expr[4]:
        if keyword == name:
            return expr
    places = [param.name for param in facts.params if param.kind in "pa*"]
    place = places.index(name) - (facts.owner >= 0) if name in places else 0
    given = made.expr[3]
    return given[place] if 0 <= place < len(given) else None


def _known(
    frame: Frame, atom: FunctionAtom, module: Module, facts: Function, bound: dict[str, Value], made: Request
) -> dict[str, Value]:
    """Return what the type variables of a call stand for: by the object it is made on, then by its arguments."""
    known: dict[str, Value] = {}
    for receiver in atom.bound or ():
        if type(receiver) is Instance:
            known["Self"] = atom.bound or UNKNOWN
            if facts.owner >= 0:
                known.update(given_classes.owner_arguments(frame.world, receiver, module, facts))
        elif type(receiver) is ClassAtom:
            known["Self"] = (Instance(receiver.cls, receiver.args),)
    if facts.returns is not None or facts.name == "__init__":
        for param in facts.params:
            value = bound.get(param.name)
            if value and param.annotation is not None:
                value = join(_each(param, bound)) if param.kind == "*" else value
                wanted = frame.world.declared(module, facts, param)
                if any(classes.has_variable(item) for item in wanted):
                    if facts.name != "__init__" and not made.rest and any(map(_is_callable, wanted)):
                        value = _with_arguments(facts, value, bound)
                    # `max(0, n)` gives either; a constructor keeps what it was given.
                    unify(frame, wanted, value if facts.name == "__init__" else _numbers(value), known)
    for receiver in atom.bound or ():
        if type(receiver) is Instance and not receiver.args and facts.name != "__init__":
            for name, default in classes.type_defaults(frame.world, receiver.cls):
                known.setdefault(name, default)
    return known


def _is_callable(wanted: Any) -> bool:
    return type(wanted) is Instance and wanted.cls == "typing:Callable"


def _with_arguments(facts: Function, value: Value, bound: dict[str, Value]) -> Value:
    """Return a callable with what it is called with: `to_thread(func, *args, **kwargs)` hands those on.

    What else is collected, such as the `*iterables` of `map`, is no argument of the callable's.
    """
    collected = {param.kind: bound.get(param.name, UNKNOWN) for param in facts.params if param.name in _HANDED_ON}
    positional = [item for atom in collected.get("*", UNKNOWN) for item in atom.items]
    named = [(name, held) for atom in collected.get("**", UNKNOWN) for name, held in atom.items if name is not None]
    return (Partial(value, tuple(positional), tuple(named)),) if positional or named else value


def _numbers(value: Value) -> Value:
    """Return a value with its numbers replaced by their types."""
    return tuple(
        [
            Instance(class_of_constant(atom.value))
            if type(atom) is Const and type(atom.value) in (int, float)
            else atom
            for atom in value
        ]
    )


def unify(frame: Frame, wanted: Value, value: Value, known: dict[str, Value]) -> None:
    """Bind the type variables in a declared type by what was passed for it; those bound already stay."""
    if wanted and any(type(want) is not TypeVariable for want in wanted):
        value = frame.world.expand(value)
    for want in wanted:
        kind = type(want)
        if kind is TypeVariable:
            if not known.get(want.name):
                known[want.name] = tuple(atom for atom in value if not (type(atom) is Const and atom.value is None))
        elif kind is ClassAtom and want.cls[:1] == "$":
            if not known.get(want.cls[1:]):
                known[want.cls[1:]] = join(calls.instance_of(atom) for atom in value)
        elif kind is Awaitable:
            unify(frame, want.result, calls.await_value(frame, value), known)
        elif kind is Instance and want.args:
            _unify_instance(frame, want, value, known)


def _unify_instance(frame: Frame, want: Instance, value: Value, known: dict[str, Value]) -> None:
    if want.cls == "typing:Callable":
        if want.args[0]:
            unify(frame, want.args[0], _result_of(frame, value), known)
        return
    if want.cls in ("typing:Iterator", "typing:Iterable", "builtins:list"):
        unify(frame, want.args[0], iteration.elements(frame, value), known)
        return
    if want.cls in _MANAGERS:
        unify(frame, want.args[0], iteration.entered(frame, value, want.cls == _MANAGERS[1]), known)
        return
    for atom in value:
        if type(atom) is not Instance:
            continue
        for base in classes.order(frame.world, atom.cls):
            if base.cls == want.cls:
                args = given_classes.attributes_known(frame.world, atom, base)
                for arg, name in zip(want.args, classes.type_variables(frame.world, base.cls), strict=False):
                    unify(frame, arg, args.get(name, UNKNOWN), known)


def _result_of(frame: Frame, value: Value) -> Value:
    """Return what calling a value would give, without noting that anything runs."""
    return frame.unnoted(calls.call, frame, value, calls.request(0)._replace(unpacked=True))


def generic_instance(frame: Frame, atom: Instance, owner: str, facts: Function, made: Request) -> Value:
    """Return a new object of a generic class, its type arguments taken from the constructor's arguments."""
    names = classes.type_variables(frame.world, atom.cls)
    if not names:
        return (atom,)
    found = frame.world.class_of(owner)
    if found is None:
        return (atom,)
    module = found[0]
    function = FunctionAtom(frame.world.function_ref(owner, facts), (atom,))
    facts = signatures.chosen(frame.world, function, module, facts, made)
    known: dict[str, Value] = {}
    bound = arguments.bind(facts, function, made)
    for param in facts.params[1:]:
        wanted = declared(frame.world, module, facts, param.annotation) if param.annotation is not None else UNKNOWN
        value = bound.get(param.name)
        if value is None and param.default is not None:
            value = evaluate.evaluate(frame.world.module_frame(module), param.default, {})
        if wanted and value:
            unify(frame, wanted, value, known)
    return (Instance(atom.cls, tuple(known.get(name, UNKNOWN) for name in names), True),)


def external(frame: Frame, name: str, made: Request) -> Value:
    """Return the result of calling something that neither the project nor the catalogue knows."""
    pattern = frame.world.patterns.of_name(name)
    if pattern is not None and pattern.blocking and not made.awaited:
        frame.block(made.position, made.kind, name, "FAB801", pattern.uses)
    handler = special.EXTERNALS.get(name.rpartition(".")[2])
    if handler is not None:
        answer = handler(frame, made)
        if answer is not None:
            return answer
    return (Instance(f":{name}"),)


def by_pattern(frame: Frame, name: str, pattern: Pattern, made: Request, follow: Callable[[], Value]) -> Value:
    """Return the result of calling what the user's pattern describes; what `follow` finds to run does not count."""
    if pattern.blocking and not made.awaited:
        frame.block(made.position, made.kind, name, "FAB801", pattern.uses)
    return frame.unnoted(follow)
