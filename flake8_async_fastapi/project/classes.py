"""Classes: their bases in method resolution order, their names, what their methods store on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import constructors, evaluate, hints, loading, scopes
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import (
    CONTAINERS,
    UNKNOWN,
    Awaitable,
    ClassAtom,
    FunctionAtom,
    Instance,
    TupleAtom,
    TypeVariable,
    Value,
    instance,
    join,
)
from flake8_async_fastapi.source.facts import Binding, Class, Function

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World


# Modules of classes that objects are of by what they can do, or by being registered.
_STRUCTURAL = frozenset({"typing", "collections.abc", "abc", "os", "contextlib", "numbers", "types"})
_MAPPING = "builtins:dict"
_SEQUENCES = CONTAINERS - {_MAPPING}
_PLAIN = CONTAINERS | {f"builtins:{name}" for name in ("bool", "bytes", "float", "int", "str")}
# What annotations take abstract classes of collections for, see `hints`.
_ABSTRACTED = ("builtins:list", "builtins:set", _MAPPING)
# The methods that run when an object is made.
MAKING = ("__init__", "__new__", "__post_init__")


class Found(NamedTuple):
    """A name found in a class: the class that has it, that class's type arguments, and the binding."""

    owner: str
    args: tuple[Any, ...]
    binding: Binding


class Base(NamedTuple):
    """One entry of a method resolution order: a class and its type arguments in terms of the first class's."""

    cls: str
    args: tuple[Any, ...]


def type_variables(world: World, reference: str) -> tuple[str, ...]:
    """Return the names of a class's type variables, in order."""
    known = world.type_variables.get(reference)
    if known is not None:
        return known
    key = ("typevars", reference)
    return world.solve_into(world.type_variables, reference, key, lambda: _type_variables(world, reference))


def _type_variables(world: World, reference: str) -> tuple[str, ...]:
    found = world.class_of(reference)
    if found is None:
        return ()
    module, facts = found
    if facts.type_params:
        return tuple(facts.type_params)
    names: dict[str, None] = {}
    generic: tuple[str, ...] | None = None
    for base in facts.bases:
        if type(base) is list and base[0] == "s":
            items = base[3][1] if type(base[3]) is list and base[3][0] == "tu" else [base[3]]
            here = []
            for item in items:
                for atom in hints.value_of(world, module, item, ()):
                    if type(atom) is TypeVariable:
                        here.append(atom.name)
            if hints._special(world, module, base[2]) in ("Generic", "Protocol"):
                generic = tuple(here)
            names.update(dict.fromkeys(here))
    return generic if generic is not None else tuple(names)


def type_defaults(world: World, reference: str) -> tuple[tuple[str, Value], ...]:
    """Return what the type variables of a class stand for where nothing says more: a default, or what bounds them."""
    known = world.type_defaults.get(reference)
    if known is not None:
        return known
    key = ("type defaults", reference)
    return world.solve_into(world.type_defaults, reference, key, lambda: _type_defaults(world, reference))


def _type_defaults(world: World, reference: str) -> tuple[tuple[str, Value], ...]:
    names = type_variables(world, reference)
    found = world.class_of(reference)
    if not names or found is None:
        return ()
    module = found[0]
    told = {name: hints.of_variable(world, module, name) for name in names}
    return tuple([(name, value) for name, value in told.items() if value])


def order(world: World, reference: str) -> tuple[Base, ...]:
    """Return a class and all its known bases, nearest first; cycles end."""
    known = world.orders.get(reference)
    if known is not None:
        return known
    return world.solve_into(world.orders, reference, ("mro", reference), lambda: _order(world, reference))


def _order(world: World, reference: str) -> tuple[Base, ...]:
    found = world.class_of(reference)
    own = Base(reference, tuple((TypeVariable(name),) for name in type_variables(world, reference)))
    if found is None:
        return (own,)
    module, facts = found
    entries: list[Base] = []
    for base in facts.bases:
        for atom in _base_atoms(world, module, facts, base):
            known = dict(zip(type_variables(world, atom.cls), atom.args, strict=False))
            for entry in order(world, atom.cls):
                entries.append(Base(entry.cls, tuple(substitute(arg, known) for arg in entry.args)))
    # A class comes after all classes derived from it: keep the last of equal entries (diamonds).
    last = {entry.cls: number for number, entry in enumerate(entries)}
    kept = [entry for number, entry in enumerate(entries) if last[entry.cls] == number and entry.cls != reference]
    return (own, *kept)


def _base_atoms(world: World, module: Module, facts: Class, base: Any) -> list[Instance]:
    value = hints.value_of(world, module, base, tuple(facts.type_params))
    atoms = [atom for atom in value if type(atom) is Instance]
    if atoms and not any(atom.cls in _ABSTRACTED for atom in atoms):
        return atoms
    frame = world.module_frame(module)
    made = evaluate.evaluate(frame, base, {})
    if atoms:
        abstract = [Instance(atom.cls, atom.args) for atom in made if type(atom) is ClassAtom]
        return abstract if any(atom.cls.startswith("typing:") for atom in abstract) else atoms
    if not made and type(base) is str and facts.parent >= 0:
        outer = world.summary(Key(f"{module.name}:{facts.parent}"))
        made = outer.env.get(base, UNKNOWN)
    return [Instance(atom.cls, atom.args) for atom in made if type(atom) is ClassAtom]


def is_subclass(world: World, reference: str, other: str) -> bool:
    """Return whether a class is known to be another one or to derive from it."""
    return (
        reference == other or other == "builtins:object" or any(base.cls == other for base in order(world, reference))
    )


def is_apart(world: World, reference: str, others: list[str]) -> bool:
    """Return whether no object of a class can be of one of the other classes as well.

    A protocol can be what it likes, and nobody knows what a base outside of all that is known derives from; of the
    builtin types others derive, and what is declared to be a `str` is often something else.
    """
    if reference.startswith(("builtins:", ":", "$")):
        # A sequence may be a list or a tuple, but no mapping is one.
        if reference in _SEQUENCES and others == [_MAPPING]:
            return True
        return reference in _PLAIN and all(_is_no_plain(world, other, reference) for other in others)
    if any(base.cls.startswith(":") or base.cls == "typing:Protocol" for base in order(world, reference)):
        return False
    if reference.partition(":")[0] in _STRUCTURAL:
        return False
    listed = world.class_is_stub(reference)
    if any(not _tells_apart(world, other, listed) for other in others):
        return False
    below = (reference, *world.index.subclasses(reference))
    return not any(is_subclass(world, cls, other) for cls in below for other in others)


def _is_no_plain(world: World, other: str, reference: str) -> bool:
    """Return whether a class is one of the project of which no object is a builtin one as well."""
    if other[:1] in ":$" or world.class_of(other) is None or world.class_is_stub(other):
        return False
    below = [base.cls for cls in (other, *world.index.subclasses(other)) for base in order(world, cls)]
    return not any(cls in (reference, "typing:Protocol") or cls[:1] == ":" for cls in below)


def _tells_apart(world: World, other: str, listed: bool) -> bool:
    """Return whether being of a class is a question of bases, and (for a listed class) of bases that a stub says."""
    if other.startswith("builtins:"):
        return not listed
    if other.partition(":")[0] in _STRUCTURAL or other.startswith(("$", ":")):
        return other.startswith(":") and not listed
    return not any(base.cls == "typing:Protocol" for base in order(world, other))


def own_bindings(world: World, reference: str, name: str) -> list[tuple[Module, Binding]]:
    """Return the bindings of a name in the class's own body."""
    found = world.class_of(reference)
    if found is None:
        return []
    module, facts = found
    return [(module, binding) for binding in facts.bindings.get(name, ())]


def find(world: World, reference: str, name: str, after: str | None = None) -> list[Found] | None:
    """Return the bindings of a name in the first class of the order that has it; `after` starts behind that class."""
    skipping = after is not None
    for base in order(world, reference):
        if skipping:
            skipping = base.cls != after
            continue
        found = world.class_of(base.cls)
        if found is None:
            continue
        bindings = found[1].bindings.get(name)
        if bindings:
            return [Found(base.cls, base.args, binding) for binding in bindings]
    return None


def method(world: World, reference: str, name: str, after: str | None = None) -> tuple[str, Function] | None:
    """Return the class that defines a method and its facts, None if the name is no method of a known class."""
    key = (reference, name)
    if after is not None or reference not in world.orders:
        return _method(world, reference, name, after)
    if key not in world.methods:
        world.methods[key] = _method(world, reference, name)
    return world.methods[key]


def _method(world: World, reference: str, name: str, after: str | None = None) -> tuple[str, Function] | None:
    for item in find(world, reference, name, after) or ():
        if item.binding[0] == "d":
            owner = world.class_of(item.owner)
            if owner is not None:
                return item.owner, owner[0].facts.functions[item.binding[1]]
    return None


def stored(world: World, reference: str, name: str, receiver: Value | None = None) -> Value:
    """Return what the methods of one class assign to `self.name`."""
    return join(scopes._without_empty(_stored(world, reference, name, storing(world, reference, name), receiver)))


def filled(world: World, reference: str, name: str, receiver: Instance) -> list[Value]:
    """Return what those methods of one class assign to `self.name` that do not run when an object is made."""
    methods = storing(world, reference, name)
    found = world.class_of(reference) if methods else None
    if found is None:
        return []
    functions = found[0].facts.functions
    return _stored(world, reference, name, [i for i in methods if functions[i].name not in MAKING], (receiver,))


def _stored(world: World, reference: str, name: str, methods: Sequence[int], receiver: Value | None) -> list[Value]:
    found = world.class_of(reference)
    if found is None or found[0].is_stub:
        return []
    module = found[0]
    values = []
    for index in methods:
        function = module.facts.functions[index]
        bound = (Instance(reference),) if receiver is None else receiver
        if any(expr == "classmethod" for _, expr in function.decorators) or function.name == "__new__":
            bound = tuple(ClassAtom(atom.cls, atom.args) for atom in bound)
        key = Key(f"{module.name}:{index}", bound)
        if receiver is not None and function.name == "__init__":
            key = constructors.of_derived(world, module, function, bound)
        values.append(world.stored(key, name))
    return values


def storing(world: World, reference: str, name: str) -> Sequence[int]:
    """Return the methods of this very class that assign `self.name`, by their places in the module."""
    known = world.storing.get(reference)
    if known is None:
        known = world.storing[reference] = {}
        found = world.class_of(reference)
        if found is not None:
            module, facts = found
            for index in facts.methods:
                for assigned in module.facts.functions[index].stores:
                    known.setdefault(assigned, []).append(index)
    return known.get(name, ())


def stores(world: World, reference: str, name: str) -> bool:
    """Return whether a method of this very class assigns `self.name`."""
    return bool(storing(world, reference, name))


def begins(world: World, reference: str, name: str) -> bool:
    """Return whether making an object of this very class assigns `self.name`."""
    return any(
        name in module.facts.functions[binding[1]].stores
        for method in MAKING
        for module, binding in own_bindings(world, reference, method)
        if binding[0] == "d"
    )


def callback(world: World, reference: str) -> Value:
    """Return what is known of objects of a protocol that only says how to call them: that they are functions."""
    found = world.class_of(reference)
    if found is None or list(found[1].bindings) != ["__call__"]:
        return UNKNOWN
    module, facts = found
    if not any(last_name(base) == "Protocol" for base in facts.bases):
        return UNKNOWN
    function = module.facts.functions[facts.methods[0]]
    result = hints.value_of(world, module, function.returns, ())
    return instance("typing:Callable", (Awaitable(result),) if function.is_async else result)


def overrides(world: World, reference: str, name: str) -> list[tuple[str, FunctionAtom]]:
    """Return the methods of that name in the project's classes that derive from this one, in the tree's order."""
    found = []
    for child in world.index.subclasses(reference):
        own = own_bindings(world, child, name) or _beside(world, child, reference, name)
        for module, binding in own:
            if binding[0] == "d":
                found.append((child, FunctionAtom(f"{module.name}:{binding[1]}")))
    return found


def _beside(world: World, child: str, reference: str, name: str) -> list[tuple[Module, Any]]:
    """Return what a derived class has from another base instead, ahead of `reference`: a mixin fills the method in."""
    found = world.class_of(child)
    if found is None or len(found[1].bases) < 2:
        return []
    above = {base.cls for base in order(world, reference)}
    for base in order(world, child)[1:]:
        if base.cls in above:
            return []
        own = own_bindings(world, base.cls, name)
        if own:
            return [] if is_subclass(world, base.cls, reference) else own
    return []


def substitute(value: Value, known: dict[str, Value]) -> Value:
    """Return a value with its type variables replaced by what they are known to be; unknown ones vanish."""
    for atom in value:
        if has_variable(atom):
            return join([_substitute_atom(atom, known) for atom in value])
    return value


def has_variable(atom: Any) -> bool:
    """Return whether a type variable stands anywhere in an atom. Hot: asked for most results."""
    kind = type(atom)
    if kind is Instance:
        for arg in atom.args:
            for item in arg:
                if has_variable(item):
                    return True
        return False
    if kind is TypeVariable:
        return True
    if kind is ClassAtom:
        return atom.cls[:1] == "$" or any(has_variable(item) for arg in atom.args for item in arg)
    if kind is Awaitable:
        return any(has_variable(item) for item in atom.result)
    return kind is TupleAtom and any(has_variable(item) for value in atom.items for item in value)


def variables_in(atom: Any) -> Iterator[str]:
    """Yield the names of the type variables in an atom."""
    kind = type(atom)
    if kind is TypeVariable:
        yield atom.name
    elif kind is ClassAtom and atom.cls[:1] == "$":
        yield atom.cls[1:]
    held = {Instance: "args", ClassAtom: "args", TupleAtom: "items"}.get(kind)
    for value in getattr(atom, held) if held else ([atom.result] if kind is Awaitable else ()):
        for item in value:
            yield from variables_in(item)


def _substitute_atom(atom: Any, known: dict[str, Value]) -> Value:
    kind = type(atom)
    if kind is TypeVariable:
        value = known.get(atom.name, UNKNOWN)
        return value if atom.loaded is None else loading.marked(value, atom.loaded)
    if kind is Instance and atom.args:
        return (Instance(atom.cls, tuple(substitute(arg, known) for arg in atom.args), atom.exact),)
    if kind is ClassAtom and atom.cls.startswith("$"):
        return tuple(ClassAtom(a.cls, a.args) for a in known.get(atom.cls[1:], UNKNOWN) if type(a) is Instance)
    if kind is ClassAtom and atom.args:
        return (ClassAtom(atom.cls, tuple(substitute(arg, known) for arg in atom.args)),)
    if hasattr(atom, "result"):
        return (atom._replace(result=substitute(atom.result, known)),)
    if hasattr(atom, "items") and kind.__name__ == "TupleAtom":
        return (atom._replace(items=tuple(substitute(item, known) for item in atom.items)),)
    return (atom,)
