"""Calls: which function runs, with what arguments, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import (
    abstract,
    arguments,
    attributes,
    awaiting,
    caches,
    classes,
    declarations,
    fields,
    given_classes,
    instead,
    iteration,
    keyed,
    loading,
    memos,
    models,
    noting,
    relations,
    running_loop,
    shown,
    special,
    stubs,
)
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.patterns import name_of
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    Address,
    Awaitable,
    ClassAtom,
    Const,
    Dependency,
    DictAtom,
    External,
    FieldsConstructor,
    FunctionAtom,
    Generator,
    Identity,
    Instance,
    Manager,
    ModuleAtom,
    Partial,
    Result,
    TupleAtom,
    Value,
    Word,
    class_name,
    class_of_constant,
    instance,
    join,
    without_none,
)
from flake8_async_fastapi.source.facts import Function

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World


class Request(NamedTuple):
    """A call as written: where, with what; `unpacked` when unknown `*args` (`rest`: their items) or `**kwargs` came.

    `text` is how a call is shown that the syntax implies; that of a written one is in `expr` (see `shown.text`).
    """

    position: int
    positional: list[Value]
    keywords: dict[str, Value]
    unpacked: bool = False
    awaited: bool = False
    text: str = ""
    expr: Any = None
    env: Env | None = None
    kind: str = "call"
    rest: Value = UNKNOWN


def request(position: int, *positional: Value, kind: str = "call", text: str = "", awaited: bool = False) -> Request:
    """Return a call that the syntax implies, such as that of `__enter__`."""
    return Request(position, list(positional), {}, False, awaited, text, None, None, kind)


def call(frame: Frame, callee: Value, made: Request) -> Value:
    """Return the result of a call and note what it runs."""
    callee = frame.world.expand(callee)
    if len(callee) == 1:
        return call_atom(frame, callee[0], made)
    if made.awaited and any(is_async_callable(frame.world, atom) for atom in callee):
        # Only the asynchronous ones of several possibilities can be awaited.
        callee = tuple(atom for atom in callee if is_async_callable(frame.world, atom) is not False)
    return join(call_atom(frame, atom, made) for atom in callee)


def call_atom(frame: Frame, atom: Any, made: Request) -> Value:
    """Return the result of calling one possibility."""
    kind = type(atom)
    if kind is FunctionAtom:
        return call_function(frame, atom, made)
    if kind is ClassAtom:
        return construct(frame, atom, made)
    if kind is Instance:
        return _call_instance(frame, atom, made)
    if kind is External:
        return stubs.external(frame, atom.name, made)
    if kind is Partial:
        bound = made._replace(
            positional=[*atom.args, *made.positional], keywords={**dict(atom.keywords), **made.keywords}
        )
        return call(frame, atom.target, bound)
    if kind is Identity:
        noting.note_applied(frame, made)
        return made.positional[0] if made.positional else UNKNOWN
    if kind is FieldsConstructor:
        fields.note_given(frame, atom.cls, made)
    return UNKNOWN


def _call_instance(frame: Frame, atom: Instance, made: Request) -> Value:
    if atom.cls == "typing:Callable":
        return atom.args[0] if atom.args else UNKNOWN
    if atom.cls.startswith(":"):
        return stubs.external(frame, atom.cls[1:], made)
    if classes.find(frame.world, atom.cls, "__call__") is None:
        return UNKNOWN
    return call(frame, attributes.of_instance(frame, atom, "__call__", made.position), made)


def call_function(frame: Frame, atom: FunctionAtom, made: Request) -> Value:
    """Return the result of calling a function of the catalogue or of the project."""
    world = frame.world
    plain: Value | None = world.plain.get(atom.ref)
    if plain is not None:
        return plain
    noting.note(frame, atom, made)
    module, facts = world.function_of(atom.ref)
    pattern = world.patterns.of_function(module, facts)
    if pattern is not None:
        if not module.is_stub and (facts.is_generator or is_manager(facts)):
            # What runs when the result is used does not count either.
            return stubs.by_pattern(frame, name_of(module, facts), pattern, made, lambda: UNKNOWN)
        return stubs.by_pattern(
            frame, name_of(module, facts), pattern, made, lambda: _follow(frame, atom, module, facts, made)
        )
    return _follow(frame, atom, module, facts, made)


def _follow(frame: Frame, atom: FunctionAtom, module: Module, facts: Function, made: Request) -> Value:
    """Return the result of a call that no pattern describes."""
    handler = frame.world.handler(atom.ref)
    if handler is not None:
        answer: Value | None = handler(frame, atom, made)
        if answer is not None:
            return answer
    if module.is_stub:
        return stubs.call(frame, atom, module, facts, made)
    key = arguments.key(frame, atom, module, facts, made)
    name = shown.name(frame, atom, made, facts)
    if facts.is_async and facts.is_generator:
        # What it is handed is known from here, as of a coroutine; what blocks in it is reported in there, too.
        frame.run(made.position, "coroutine", name, key)
    if is_manager(facts):
        return (Manager(key, facts.is_async),)
    if facts.is_generator:
        return (Generator(key, facts.is_async),)
    if facts.is_async:
        frame.run(made.position, "coroutine", name, key)
        return (given_classes.awaitable(frame.world, facts, key, atom, made),)
    handed = made.awaited and made.expr is not None and awaiting.is_handed(frame, made.expr[2])
    if made.awaited and awaiting.runs_another(frame.world, facts, key, atom, handed):
        return UNKNOWN
    once: bool | str = caches.runs_once(frame, module, facts, made)
    if not once and (made.positional or made.keywords):
        once = keyed.runs_once(frame.world, module, facts, atom.bound or UNKNOWN, made)
    if not once or not caches.is_kept_from_import(frame, module, facts, made):
        frame.run(made.position, made.kind, name, key, once)
    return (Result(key),)


def returned(world: World, key: Key) -> Value:
    """Return what a function of the project returns: as declared, else as its body shows."""
    declared = arguments.declared_return(world, key)
    if not declared:
        return world.summary(key).returns
    if declared == (Instance("builtins:bool"),) and running_loop.asks_for_it(world.function_of(key.ref)[1]):
        # What it answers on the loop is known.
        return world.summary(key).returns
    if any(type(atom) is not ClassAtom and declarations.is_open(world, atom) for atom in declared if atom not in NONE):
        return declarations.refine(world, declared, world.expand(world.summary(key).returns))
    if abstract.is_generic(world, declared):
        own = world.expand(world.summary(key).returns)
        if abstract.is_told(world, declared, without_none(own)):
            return own
    if any(abstract.is_vague(world, atom) for atom in declared) or given_classes.are_returned(world, key):
        own = world.expand(world.summary(key).returns)
        return abstract.made(world, declared, own) or loading.refined(declared, own)
    if any(type(atom) is Instance and atom.cls[0] == ":" for atom in declared):  # what derives from it, the body shows
        return join([declared, world.expand(world.summary(key).returns)])
    if relations.concern(world, declared):
        return loading.refined(declared, world.expand(world.summary(key).returns))
    return declared


def is_manager(facts: Function) -> bool:
    """Return whether a function is decorated with `@contextmanager` or `@asynccontextmanager`."""
    return bool(facts.decorators) and any(
        last_name(expr) in ("contextmanager", "asynccontextmanager") for _, expr in facts.decorators
    )


def is_overloaded(facts: Function) -> bool:
    """Return whether a function is one signature of several."""
    return bool(facts.decorators) and any(last_name(expr) == "overload" for _, expr in facts.decorators)


def construct(frame: Frame, atom: ClassAtom, made: Request) -> Value:
    """Return the object that calling a class makes; its `__init__` (or what stands for it) runs here."""
    pattern = frame.world.patterns.of_class(atom.cls)
    if pattern is not None:
        return stubs.by_pattern(frame, class_name(atom.cls), pattern, made, lambda: _construct(frame, atom, made))
    return _construct(frame, atom, made)


def _construct(frame: Frame, atom: ClassAtom, made: Request) -> Value:
    world = frame.world
    handler = special.CLASSES.get(atom.cls)
    if handler is not None:
        noting.note_construction(frame, atom, made)
        answer = handler(frame, atom, made)
        if answer is not None:
            return answer
    if atom.cls.startswith(":"):
        return stubs.external(frame, atom.cls[1:], made)
    once, frame.once = frame.once, frame.once or memos.keeps_objects(world, atom.cls)
    new = _make(frame, atom, made)
    frame.once = once
    return new


def _make(frame: Frame, atom: ClassAtom, made: Request) -> Value:
    world = frame.world
    # Nothing is of an abstract class itself: who calls one has a class that derives from it.
    new: Value = (Instance(atom.cls, atom.args, not abstract.is_abstract(world, atom.cls)),)
    maker = classes.method(world, atom.cls, "__new__")
    if maker is not None:
        function = FunctionAtom(world.function_ref(*maker))
        given = call_function(frame, function, made._replace(positional=[(atom,), *made.positional]))
        if other := instead.of_others(world, given, atom.cls):
            return other
    for name in shown.MAKING:
        found = classes.method(world, atom.cls, name)
        if found is None:
            continue
        owner, facts = found
        function = FunctionAtom(world.function_ref(owner, facts), new)
        if name == "__init__" and not atom.args and classes.type_variables(world, atom.cls):
            new = stubs.generic_instance(frame, new[0], owner, facts, made)
        if name == "__init__":
            call_function(frame, function._replace(bound=new), made)
        else:
            models.run_hook(frame, function, facts, atom, made)
    models.run_defaults(frame, atom, made)
    if fields.has_constructor(world, atom.cls):
        fields.note_given(frame, atom.cls, made)
    return new


def await_value(frame: Frame, value: Value) -> Value:
    """Return what `await value` gives."""
    found: list[Value] = []
    for atom in frame.world.expand(value):
        if type(atom) is Awaitable:
            found.append((Result(atom.call),) if atom.call is not None else atom.result)
        elif type(atom) is Instance:
            method = classes.method(frame.world, atom.cls, "__await__")
            if method is not None:
                made = attributes.of_instance(frame, atom, "__await__", 0)
                for item in call(frame, made, request(0)):
                    if type(item) is Instance and item.args:
                        found.append(item.args[-1])
        elif type(atom) is External:
            found.append((atom,))
    return join(found)


def is_callable(world: World, atom: Any) -> bool:
    """Return whether something is known to be callable."""
    if type(atom) is Instance:
        return atom.cls == "typing:Callable" or classes.find(world, atom.cls, "__call__") is not None
    return type(atom) in (FunctionAtom, ClassAtom, Partial, Identity)


def is_async_callable(world: World, atom: Any) -> bool | None:
    """Return whether calling something gives a coroutine; None where that is not known."""
    kind = type(atom)
    if kind is FunctionAtom:
        return world.function_of(atom.ref)[1].is_async
    if kind is Partial:
        answers = {is_async_callable(world, item) for item in atom.target}
        return answers.pop() if len(answers) == 1 else None
    if kind is Instance:
        found = classes.method(world, atom.cls, "__call__")
        return found[1].is_async if found is not None else None
    return False if kind in (ClassAtom, Const) else None


def is_dependency(atom: Any) -> bool:
    """Return whether an atom is `Depends(...)`."""
    return type(atom) is Dependency


def provided(world: World, atom: Dependency) -> Value:
    """Return what FastAPI passes for `Depends(target)`: the target's result, yielded value or awaited result."""
    frame = world.scratch_frame()
    found: list[Value] = []
    for target in atom.target:
        result = call_atom(frame, target, request(0))
        found.append(_delivered(frame, result))
    return join(found)


def _delivered(frame: Frame, result: Value) -> Value:
    found: list[Value] = []
    for atom in frame.world.expand(result):
        if type(atom) is Awaitable:
            found.append(await_value(frame, (atom,)))
        elif type(atom) is Generator:
            found.append(iteration.yielded(frame.world, atom.call))
        else:
            found.append((atom,))
    return join(found)


def run_property(frame: Frame, getter: FunctionAtom, known: dict[str, Value], position: int) -> Value:
    """Return the value of a property and note that its getter runs here."""
    module, facts = frame.world.function_of(getter.ref)
    made = request(position, kind="attribute", text=facts.name)
    pattern = frame.world.patterns.of_function(module, facts)
    if pattern is not None:
        return stubs.by_pattern(
            frame, name_of(module, facts), pattern, made, lambda: _follow(frame, getter, module, facts, made)
        )
    if module.is_stub:
        return stubs.call(frame, getter, module, facts, made)
    key = arguments.key(frame, getter, module, facts, made)
    if facts.is_async:
        return (Awaitable(UNKNOWN, key),)
    caches.run_property(frame, facts, getter.bound, key, position)
    return (Result(key),)


def run_getattr(frame: Frame, getter: FunctionAtom, known: dict[str, Value], position: int, name: str) -> Value:
    """Return what a class's `__getattr__` gives for a name."""
    found = call_function(frame, getter, request(position, (Const(name),), kind="attribute", text=name))
    # Where one of the possibilities is asynchronous, nobody can say that this name gets another one.
    asynchronous = [atom for atom in frame.world.expand(found) if is_async_callable(frame.world, atom)]
    return tuple(asynchronous) or found


def class_reference(atom: Any) -> str | None:
    """Return the class of an atom's object, None where it has none that is known."""
    kind = type(atom)
    if kind is Instance:
        return str(atom.cls)
    if kind is Const:
        return class_of_constant(atom.value)
    if kind in (Address, Word):
        return "builtins:str"
    if kind is TupleAtom:
        return "builtins:tuple"
    return "builtins:dict" if kind is DictAtom else None


def instance_of(atom: Any) -> Value:
    """Return an object of the class that an atom is."""
    if type(atom) is ClassAtom:
        return (Instance(atom.cls, atom.args),)
    if type(atom) is External:
        return instance(f":{atom.name}")
    return (atom,) if type(atom) is ModuleAtom else UNKNOWN
