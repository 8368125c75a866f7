"""Iterating, unpacking, indexing and entering: what comes out, and what runs to get it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import arguments, attributes, calls, classes, declarations, evaluate, executors, hints
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    Awaitable,
    ClassAtom,
    Const,
    DictAtom,
    External,
    Generator,
    Instance,
    Lazy,
    Manager,
    TupleAtom,
    Value,
    as_types,
    class_name,
    instance,
    join,
    own_name,
    plain,
)
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.executors import Block
    from flake8_async_fastapi.project.world import World

_DICT = "builtins:dict"
_PLAIN = frozenset({"builtins:list", "builtins:tuple", "builtins:set", "builtins:frozenset", "builtins:dict"})


def iterate(frame: Frame, value: Value, position: int, source: Expr = None) -> Value:
    """Return the items of a value and note what iterating it here runs; `source` is its expression, for messages."""
    return join(_iterate_atom(frame, atom, position, source) for atom in frame.world.expand(value))


def is_placed(source: Expr) -> bool:
    """Return whether an expression says where it stands."""
    return type(source) is list and source[0] in ("c", "a", "s", "gc")


def is_for_nothing(source: Expr, value: Value, env: Env) -> bool:
    """Return whether what is iterated is known to have no items; what others can set as well never is."""
    if not value or not all([type(atom) is Const and atom.value in ((), "") for atom in value]):
        return False
    return source in env if type(source) is str else source[0] != "a"


def begin(frame: Frame, value: Value, position: int, source: Expr = None) -> Value:
    """Return the items of a value and note what runs up to the first: generators of the project stop at `yield`."""
    return join(_begin_atom(frame, atom, position, source) for atom in frame.world.expand(value))


def _begin_atom(frame: Frame, atom: Any, position: int, source: Expr) -> Value:
    if type(atom) is Generator and not atom.is_async:
        _run_generator(frame, atom.call._replace(begun=True), position, "for")
        return yielded(frame.world, atom.call)
    return _iterate_atom(frame, atom, position, source)


def _run_generator(frame: Frame, call: Key, position: int, kind: str, name: str = "") -> None:
    _, facts = frame.world.function_of(call.ref)
    frame.run(position, kind, name or (facts.name if facts.owner < 0 else facts.qualname), call)


def holds_yield(statements: list[Any]) -> bool:
    """Return whether one of the statements, however deep in blocks, is a `yield` or keeps what one gives."""
    return any(_is_yield(part) or holds_yield(part) for part in statements if type(part) is list)


def _is_yield(part: list[Any]) -> bool:
    # A list of names can begin like a statement.
    if part[:1] not in (["e"], ["="]) or len(part) < 2 or type(part[1]) is not list:
        return False
    return part[1][:1] in (["y"], ["yf"])


def shown(reference: str, source: Expr) -> str:
    """Return how a message names an object: by its class, or as written where that is a helper of the catalogue."""
    name = class_name(reference)
    owner, _, last = name.rpartition(".")
    if not last.startswith("_"):
        return name
    if type(source) is list and source[0] == "c":
        return f"{evaluate.text_of(source[2]) or owner}()"
    return evaluate.text_of(source) or owner


def _named_class(world: World, atom: Instance, name: str) -> str:
    """Return the class that an object is named by: of a helper of the catalogue its base in the same module.

    That is where it has the method from; a helper that derives from another module's class is a kind of its own.
    """
    if not own_name(atom.cls).startswith("_") or not world.class_is_stub(atom.cls):
        return atom.cls
    method = classes.method(world, atom.cls, name)
    module = atom.cls.partition(":")[0]
    return method[0] if method is not None and method[0].partition(":")[0] == module else atom.cls


def elements(frame: Frame, value: Value) -> Value:
    """Return the items of a value without noting anything."""
    return frame.unnoted(iterate, frame, value, 0)


def _iterate_atom(frame: Frame, atom: Any, position: int, source: Expr = None) -> Value:
    kind = type(atom)
    if kind is Instance:
        if atom.cls in _PLAIN or (atom.args and atom.cls in ("typing:Iterator", "typing:Iterable")):
            return atom.args[0] if atom.args else UNKNOWN
        return _iterate_instance(frame, atom, position, source)
    if kind is TupleAtom:
        return join(atom.items)
    if kind is DictAtom:
        return tuple(Const(key) for key, _ in atom.items[:4])
    if kind is Generator and not atom.is_async:
        _run_generator(frame, atom.call, position, "for")
        return yielded(frame.world, atom.call)
    if kind is Lazy:
        frame.consume(atom, position)
        return tuple(atom.items)
    if kind is Const and isinstance(atom.value, str):
        return instance("builtins:str")
    if kind is ClassAtom and classes.is_subclass(frame.world, atom.cls, "enum:Enum"):
        return (Instance(atom.cls, (), True),)
    return UNKNOWN


def _iterate_instance(frame: Frame, atom: Instance, position: int, source: Expr) -> Value:
    world = frame.world
    text = shown(_named_class(world, atom, "__iter__"), source)
    if classes.method(world, atom.cls, "__iter__") is None:
        if classes.method(world, atom.cls, "__next__") is None:
            return UNKNOWN
        iterator: Value = (atom,)
    else:
        made = attributes.of_instance(frame, atom, "__iter__", position)
        iterator = calls.call(frame, made, calls.request(position, kind="for", text=text))
    found = []
    for item in world.expand(iterator):
        if type(item) is Instance and item.cls not in _PLAIN and not item.cls.startswith("typing:"):
            if classes.method(world, item.cls, "__next__") is not None:
                step = attributes.of_instance(frame, item, "__next__", position)
                found.append(calls.call(frame, step, calls.request(position, kind="for", text=text)))
        elif type(item) is Instance:
            found.append(item.args[0] if item.args else UNKNOWN)
        else:
            found.append(_iterate_atom(frame, item, position, source))
    return join(found)


def yielded(world: World, key: Key) -> Value:
    """Return what a generator of the project yields: as declared, else as its body shows."""
    for atom in arguments.declared_return(world, key) or _loose_return(world, key):
        if type(atom) is Instance and atom.args and atom.args[0]:
            return tuple(atom.args[0])
    return world.summary(key).yields


def _loose_return(world: World, key: Key) -> Value:
    """`-> Iterator[X]` is too loose as a type, but says what is yielded."""
    module, facts = world.function_of(key.ref)
    return declarations.settled(world, module, hints.value_of(world, module, facts.returns, tuple(facts.type_params)))


def iterate_async(frame: Frame, value: Value) -> Value:
    """Return the items of an asynchronous iterable."""
    found: list[Value] = []
    for atom in frame.world.expand(value):
        iterator: Value = (atom,)
        if type(atom) is Instance and classes.method(frame.world, atom.cls, "__aiter__") is not None:
            made = attributes.of_instance(frame, atom, "__aiter__", 0)
            iterator = calls.call(frame, made, calls.request(0)) or iterator
        found += [_next_async(frame, item) for item in frame.world.expand(iterator)]
    return join(found)


def _next_async(frame: Frame, atom: Any) -> Value:
    """Return what one step of an asynchronous iterator gives."""
    if type(atom) is Generator:
        return yielded(frame.world, atom.call)
    if type(atom) is Instance and atom.args and atom.cls.startswith("typing:Async"):
        return tuple(atom.args[0])
    if type(atom) is Instance and classes.method(frame.world, atom.cls, "__anext__") is not None:
        made = attributes.of_instance(frame, atom, "__anext__", 0)
        return calls.await_value(frame, calls.call(frame, made, calls.request(0)))
    return UNKNOWN


def unpack(frame: Frame, value: Value, number: int) -> Value:
    """Return the item that unpacking gives the target at `number`."""
    found: list[Value] = []
    for atom in frame.world.expand(value):
        if type(atom) is TupleAtom:
            found.append(atom.items[number] if number < len(atom.items) else UNKNOWN)
        elif number < len(fields := _fields(frame.world, atom)):
            found.append(attributes.of_instance(frame, atom, fields[number], 0))
        else:
            found.append(elements(frame, (atom,)))
    return join(found)


def spread(mappings: list[Value]) -> dict[Any, Value]:
    """Return the items of mappings that a dict display takes over, under None those whose keys nobody knows."""
    found: dict[Any, Value] = {}
    for value in mappings:
        if len(value) == 1 and type(value[0]) is DictAtom:
            found.update(value[0].items)
        else:
            held = [atom.args[-1] for atom in value if type(atom) is Instance and atom.cls == _DICT and atom.args]
            found[None] = join([found.get(None, UNKNOWN), *held])
    return found


def undecided(key: Any, value: Value) -> Value:
    """Return an item that is read under a constant key: others may have put another there than a literal's constant.

    None stays: it is what is not there.
    """
    if type(key) is not list or key[0] != "k" or not any([type(a) is Const and a.value is not None for a in value]):
        return value
    return join((atom,) if atom in NONE else as_types((atom,)) for atom in value)


def item(frame: Frame, value: Value, index: Value, position: int, expr: Any) -> Value:
    """Return `value[index]`."""
    return join(_item_of(frame, atom, index, position, expr) for atom in frame.world.expand(value))


def _item_of(frame: Frame, atom: Any, index: Value, position: int, expr: Any) -> Value:
    kind = type(atom)
    known = plain(index[0].value) if len(index) == 1 and type(index[0]) is Const else None
    if kind is TupleAtom:
        if isinstance(known, int) and -len(atom.items) <= known < len(atom.items):
            return tuple(atom.items[known])
        return join(atom.items)
    if kind is DictAtom:
        exact = [value for key, value in atom.items if key == known] if known is not None else []
        return exact[0] if exact else join(value for _, value in atom.items)
    if kind is Instance and atom.cls.startswith(":"):
        return (External(f"{atom.cls[1:]}.__getitem__"),)
    if kind is Instance and not atom.cls.startswith("builtins:") and type(known) in (str, int):
        named = _named_item(frame, atom, known, position)
        if named is not None:
            return named
    if kind is Instance and classes.find(frame.world, atom.cls, "__getitem__") is not None:
        method = attributes.of_instance(frame, atom, "__getitem__", position)
        text = shown(_named_class(frame.world, atom, "__getitem__"), expr[2])
        return calls.call(frame, method, calls.request(position, index, kind="operator", text=text))
    if kind is ClassAtom:
        args = index[0].items if len(index) == 1 and type(index[0]) is TupleAtom else (index,)
        return (ClassAtom(atom.cls, tuple(join(calls.instance_of(a) for a in arg) for arg in args)),)
    if kind is Const and isinstance(atom.value, str):
        return instance("builtins:str")
    return UNKNOWN


def _named_item(frame: Frame, atom: Instance, known: Any, position: int) -> Value | None:
    """Return an item of a `NamedTuple` by its number, of a `TypedDict` by its name; None for other classes."""
    if isinstance(known, str) and classes.is_subclass(frame.world, atom.cls, "typing:TypedDict"):
        return attributes.of_instance(frame, atom, known, position)
    fields = _fields(frame.world, atom) if isinstance(known, int) else []
    if fields and -len(fields) <= known < len(fields):
        return attributes.of_instance(frame, atom, fields[known], position)
    return None


def _fields(world: World, atom: Any) -> list[str]:
    """Return the names of the fields of a `NamedTuple`, in order; empty for anything else."""
    if type(atom) is not Instance or atom.cls.startswith(("builtins:", ":")):
        return []
    order = classes.order(world, atom.cls)
    if not any(base.cls == "typing:NamedTuple" for base in order):
        return []
    owners = [world.class_of(base.cls) for base in reversed(order)]
    return [name for owner in owners if owner for name, found in owner[1].bindings.items() if found[0][0] == ":"]


def entered(frame: Frame, value: Value, is_async: bool) -> Value:
    """Return what entering a context manager gives, without noting anything."""
    return frame.unnoted(enter_async if is_async else enter, frame, value, 0)


def enter(
    frame: Frame, value: Value, position: int, source: Expr = None, leaves: bool = True, block: Block | None = None
) -> Value:
    """Return what `with value as x` binds, and note what entering and leaving run; `source` is its expression.

    `leaves` is false where the end of the block is never reached.
    """
    return join(_enter_atom(frame, atom, position, source, leaves, block) for atom in frame.world.expand(value))


def _enter_atom(frame: Frame, atom: Any, position: int, source: Expr, leaves: bool, block: Block | None) -> Value:
    if type(atom) in (Manager, Generator) and not atom.is_async:
        # A generator was made by `contextmanager(function)`, which has a name of its own.
        name = called_name(source) if type(atom) is Generator else ""
        _run_generator(frame, atom.call if leaves else atom.call._replace(begun=True), position, "with", name)
        return yielded(frame.world, atom.call)
    if type(atom) is not Instance:
        return UNKNOWN
    text = _maker(frame.world, atom, source) or shown(atom.cls, source).removesuffix("()")
    result: Value = UNKNOWN
    for name in ("__enter__", "__exit__"):
        if name == "__exit__" and (not leaves or executors.is_idle(frame, atom, block)):
            continue
        if classes.method(frame.world, atom.cls, name) is not None:
            method = attributes.of_instance(frame, atom, name, position)
            # What leaves its block without an exception gets three times None.
            given = (NONE, NONE, NONE) if name == "__exit__" else ()
            got = calls.call(frame, method, calls.request(position, *given, kind="with", text=text))
            result = result or (got if name == "__enter__" else UNKNOWN)
    return result


def _maker(world: World, atom: Instance, source: Expr) -> str:
    """Return the catalogue's function that makes what a `with` enters, whose class is not written; "" for another.

    Or the method, where only one in its module has the name and makes that.
    """
    module = world.modules.named(atom.cls.partition(":")[0])
    if module is None or not module.is_stub or type(source) is not list or source[0] != "c":
        return ""
    name = called_name(source)
    made = module.facts.bindings.get(name)
    if made and made[0][0] == "d":
        return f"{module.name}.{name}"
    own = atom.cls.partition(":")[2]
    makers = [item for item in module.facts.functions if item.name == name and item.owner >= 0 and item.returns == own]
    is_told = own.startswith("_") and len(makers) == 1 and not makers[0].qualname.startswith("_")
    return f"{module.name}.{makers[0].qualname}" if is_told else ""


def enter_async(frame: Frame, value: Value, position: int, source: Expr = None) -> Value:
    """Return what `async with value as x` binds."""
    found: list[Value] = []
    for atom in frame.world.expand(value):
        if type(atom) in (Manager, Generator):
            found.append(yielded(frame.world, atom.call))
        elif type(atom) is Awaitable:
            found.append(enter_async(frame, calls.await_value(frame, (atom,)), position))
        elif type(atom) is Instance and classes.method(frame.world, atom.cls, "__aenter__") is not None:
            method = attributes.of_instance(frame, atom, "__aenter__", position)
            made = calls.request(position, kind="with", text=class_name(atom.cls), awaited=True)
            found.append(calls.await_value(frame, calls.call(frame, method, made)))
    return join(found)
