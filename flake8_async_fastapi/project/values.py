"""What an expression can be: a value is a tuple of atoms, each one possibility; the empty tuple knows nothing.

A class is named by its reference "module:Qualified.Name", a function by "module:index" (its place in the facts).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

# More possibilities than this say nothing any more.
MOST_ATOMS = 128
_DEEPEST = 2
_WIDEST = 8
# How deep what answers to a question hold may lie in each other.
_MOST_NESTED = 3


class Const(NamedTuple):
    """A constant: None, a bool, a number, a short text, an empty tuple, a member of an enum."""

    value: Any


class Member(NamedTuple):
    """The value of a `Const` that is a member of an enum: of which class, its name and its value, None if not known.

    `is_plain` says that it is equal to its value, too: members of enums of texts and of numbers are.
    """

    cls: str
    name: str
    value: Any
    is_plain: bool


class Address(NamedTuple):
    """A text of which only the beginning is known, up to the scheme (`f"postgresql://{host}/{name}"`) or further."""

    beginning: str


class Word(NamedTuple):
    """A text that matches a pattern, of which nothing more is known: `WORD`, `NAMES`."""

    pattern: str


class Instance(NamedTuple):
    """An object of a class; `exact` when it was seen constructed, so that no subclass can be meant."""

    cls: str
    args: tuple[Any, ...] = ()
    exact: bool = False


class ClassAtom(NamedTuple):
    """A class itself, with the type arguments that it was subscripted with."""

    cls: str
    args: tuple[Any, ...] = ()


class FunctionAtom(NamedTuple):
    """A function, with the object it is bound to and what its free variables hold."""

    ref: str
    bound: tuple[Any, ...] | None = None
    closure: tuple[tuple[str, Any], ...] = ()


class ModuleAtom(NamedTuple):
    """A module of the project or of the catalogue."""

    name: str


class External(NamedTuple):
    """Something that neither the project nor the catalogue defines, known by its qualified name only."""

    name: str


class Awaitable(NamedTuple):
    """What `await` turns into `result`: a coroutine of a library, or of the project (`call` then says which)."""

    result: Any = ()
    call: Any = None


class Result(NamedTuple):
    """What a call of a project function returns, looked at only when it matters."""

    call: Any


class Generator(NamedTuple):
    """A generator of the project: its body runs where it is iterated."""

    call: Any
    is_async: bool = False


class Manager(NamedTuple):
    """What a project function decorated with `@contextmanager` returns: its body runs where it is entered."""

    call: Any
    is_async: bool = False


class Partial(NamedTuple):
    """`functools.partial` of a callable with leading and named arguments."""

    target: Any
    args: tuple[Any, ...]
    keywords: tuple[tuple[str, Any], ...]


class TupleAtom(NamedTuple):
    """A tuple whose items are known one by one."""

    items: tuple[Any, ...]


class DictAtom(NamedTuple):
    """A dict display with constant keys."""

    items: tuple[tuple[Any, Any], ...]


class SuperAtom(NamedTuple):
    """`super()` in a method of `cls`, for the object `bound`."""

    cls: str
    bound: Any


class Loaded(NamedTuple):
    """Among the type arguments of an object: it came from a database; its relations load when they are read.

    `via` is the class whose relation led to it. `eager` marks what a statement with loader options is about. `known`
    are the relations that have been read already, which functions that get the object find loaded.
    """

    via: str = ""
    eager: bool = False
    known: tuple[str, ...] = ()


class FieldsConstructor(NamedTuple):
    """The constructor that `super().__init__` is for an object of `cls` where a base has it written by its fields."""

    cls: str


class TypeVariable(NamedTuple):
    """A type variable in an annotation, before it is bound; `loaded` is how objects it stands for were loaded."""

    name: str
    loaded: Loaded | None = None


class Lazy(NamedTuple):
    """A generator expression: `edges` are what producing its items calls, where it is iterated."""

    origin: str
    edges: tuple[Any, ...]
    items: Any


class Dependency(NamedTuple):
    """`Depends(target)`: a parameter that FastAPI fills with the target's result."""

    target: Any


class Identity(NamedTuple):
    """A function that returns its only argument: a decorator that leaves the function as it is."""


Value = tuple[Any, ...]

UNKNOWN: Value = ()
NONE: Value = (Const(None),)
# A tuple without items, which is iterated for nothing.
EMPTY: Value = (Const(()),)
_LIST = Instance("builtins:list", (), True)
# An object of which nothing is known but that it is there.
OBJECT: Value = (Instance("builtins:object"),)
# An object of a class that is not known, in a union.
_SOMETHING: Value = (Instance(":typing.Any"),)
WORD: Value = (Word(r"[\w-]+"),)
# A pattern of names in one folder.
NAMES: Value = (Word(r"(?!.*\*\*)[^*?[]*[^/]*"),)


_HOLDING = (TupleAtom, DictAtom, Partial)
_CONSTANTS = (Const, Address, Word)
# Builtins of which the type arguments say more than the class.
CONTAINERS = frozenset({"builtins:list", "builtins:dict", "builtins:set", "builtins:tuple"})
# Classes whose objects statements put items into, under keys or not.
MAPPINGS = frozenset({"builtins:dict", "collections:defaultdict", "collections:OrderedDict"})
FILLABLE = MAPPINGS | {"builtins:list", "builtins:set", "collections:deque"}
# A value of this class is the running loop: code that is on the loop has one.
LOOP = "asyncio:AbstractEventLoop"


def join(values: Iterable[Value]) -> Value:
    """Return the value that can be any of these; an unknown one adds nothing, constants beside it decide nothing.

    Hot: mostly there is one value, or the same several times, and no atom needs a look.
    """
    first: Value | None = None
    rest: list[Value] = []
    for value in values:
        if first is None:
            first = value
        elif value is not first:
            rest.append(value)
    if first is None:
        return UNKNOWN
    if not rest and len(first) <= MOST_ATOMS:
        return first
    seen = dict.fromkeys(first)
    is_unknown = not first
    for value in rest:
        if value:
            seen.update(dict.fromkeys(value))
        else:
            is_unknown = True
    if len(seen) > MOST_ATOMS or (is_unknown and all([type(atom) in _CONSTANTS for atom in seen])):
        return UNKNOWN
    return tuple(seen)


def instance(cls: str, *args: Value, exact: bool = False) -> Value:
    """Return the value of an object of the class `cls`."""
    return (Instance(cls, tuple(args), exact),)


def filled(value: Value) -> Value:
    """Return the value with a list of which nothing is known in place of an empty one: somebody may have filled it."""
    return tuple([_LIST if atom == EMPTY[0] else atom for atom in value]) if EMPTY[0] in value else value


def either(alternatives: list[Value]) -> Value:
    """Return the value of a union; beside a known class, an unknown one is something that no `isinstance` rules out."""
    found = join(alternatives)
    if all(alternatives) or not any(type(atom) is Instance for atom in found):
        return found
    return join([found, _SOMETHING])


def plain(value: Any) -> Any:
    """Return what the value of a constant is equal to: that of a member of an enum of texts is a text."""
    return value.value if type(value) is Member and value.is_plain else value


def class_of_constant(value: Any) -> str:
    """Return the class of the value of a constant."""
    return value.cls if type(value) is Member else f"builtins:{type(value).__name__}"


def is_constant(value: Value) -> bool:
    """Return whether all that a value can be is constants."""
    return bool(value) and all([type(atom) is Const for atom in value])


def is_collection(atom: Any) -> bool:
    """Return whether an atom is a list, tuple, set or dict, declared or at hand."""
    return type(atom) in (TupleAtom, DictAtom) or (type(atom) is Instance and atom.cls in CONTAINERS)


def held_by(atom: Any) -> tuple[Value, ...]:
    """Return what a list, tuple, set or dict holds; nothing for other atoms."""
    if type(atom) is DictAtom:
        return tuple([value for _, value in atom.items])
    if not is_collection(atom):
        return ()
    items: tuple[Value, ...] = atom.items if type(atom) is TupleAtom else atom.args
    return items


def as_types(value: Value) -> Value:
    """Return the value with constants replaced by their types."""
    return tuple(Instance(class_of_constant(a.value)) if type(a) is Const else a for a in value)


def without_none(value: Value) -> Value:
    """Return the value without its None."""
    return tuple(atom for atom in value if not (type(atom) is Const and atom.value is None))


def untyped(value: Value) -> Value:
    """Return the value with nothing left of it but what is None and what is not."""
    return join([NONE if atom == NONE[0] else OBJECT for atom in value])


def widen(value: Value, depth: int = 0) -> Value:
    """Return the value without what could make it grow for ever: nested arguments, closures in closures."""
    if depth > _DEEPEST:
        return UNKNOWN
    return tuple([_widen_atom(atom, depth) for atom in value if type(atom) is not Result])


def _widen_atom(atom: Any, depth: int) -> Any:
    kind = type(atom)
    if kind is Instance and atom.args:
        return Instance(atom.cls, tuple([widen(arg, depth + 1) for arg in atom.args]), atom.exact)
    if kind is TupleAtom:
        return TupleAtom(_widen_items(atom.items, depth))
    if kind is DictAtom:
        return DictAtom(tuple([(key, widen(item, depth + 1)) for key, item in atom.items[:_WIDEST]]))
    if kind is FunctionAtom and (atom.closure or atom.bound):
        bound = widen(atom.bound, depth + 1) if atom.bound else atom.bound
        return FunctionAtom(atom.ref, bound, _widen_names(atom.closure, depth))
    if kind is Partial:
        args = tuple([widen(item, depth + 1) for item in atom.args])
        return Partial(widen(atom.target, depth + 1), args, _widen_names(atom.keywords, depth))
    if kind in (Generator, Manager, Awaitable) and atom.call is not None:
        call = atom.call
        bound = widen(call.bound, depth + 1) if call.bound else call.bound
        names = _widen_names(call.arguments, depth)
        return atom._replace(
            call=call._replace(bound=bound, arguments=names, closure=_widen_names(call.closure, depth))
        )
    return atom


def _widen_items(items: tuple[Value, ...], depth: int) -> tuple[Value, ...]:
    return tuple([widen(item, depth + 1) for item in items[:_WIDEST]])


def _widen_names(names: tuple[tuple[str, Value], ...], depth: int) -> tuple[tuple[str, Value], ...]:
    widened = [(name, widen(value, depth + 1)) for name, value in names]
    return tuple([(name, value) for name, value in widened if value])


def bounded(value: Value, room: int = _MOST_NESTED) -> Value:
    """Return the value without what lies too deep in containers: `state = {**state, "last": state}` has no end."""
    for atom in value:
        kind = type(atom)
        if atom.args if kind is Instance else atom.closure if kind is FunctionAtom else kind in _HOLDING:
            break
    else:
        return value
    kept = [_bound_atom(atom, room) for atom in value]
    return value if all([one is other for one, other in zip(kept, value, strict=True)]) else tuple(kept)


def _bound_atom(atom: Any, room: int) -> Any:
    kind = type(atom)
    if kind is Instance and atom.args:
        args = _bound_items(atom.args, room)
        return atom if args is atom.args else Instance(atom.cls, args, atom.exact)
    if kind is TupleAtom:
        items = _bound_items(atom.items, room)
        return atom if items is atom.items else TupleAtom(items)
    if kind is DictAtom:
        if not room:
            return Instance("builtins:dict", (UNKNOWN, UNKNOWN), True)
        pairs = _bound_names(atom.items, room)
        return atom if pairs is atom.items else DictAtom(pairs)
    if kind is FunctionAtom and atom.closure:
        names = _bound_names(atom.closure, room)
        return atom if names is atom.closure else atom._replace(closure=names)
    if kind is Partial:
        args, names = _bound_items(atom.args, room), _bound_names(atom.keywords, room)
        target = bounded(atom.target, room - 1) if room else atom.target
        same = args is atom.args and names is atom.keywords and target is atom.target
        return atom if same else Partial(target, args, names)
    return atom


def _bound_items(items: tuple[Value, ...], room: int) -> tuple[Value, ...]:
    kept = tuple([bounded(item, room - 1) if room else UNKNOWN for item in items])
    return items if all([one is other for one, other in zip(kept, items, strict=True)]) else kept


def _bound_names(names: tuple[tuple[Any, Value], ...], room: int) -> tuple[tuple[Any, Value], ...]:
    values = tuple([value for _, value in names])
    kept = _bound_items(values, room)
    return names if kept is values else tuple([(name, value) for (name, _), value in zip(names, kept, strict=True)])


def own_name(reference: str) -> str:
    """Return the last part of a class reference: "module:Outer.Inner" is "Inner", and so is ":package.Inner"."""
    return reference.rpartition(":")[2].rpartition(".")[2]


def class_name(reference: str) -> str:
    """Return the qualified name that people use for a class or function reference: "builtins:str" is "str"."""
    module, _, name = reference.partition(":")
    return name if module in ("builtins", "") else f"{module.partition('@')[0]}.{name}"
