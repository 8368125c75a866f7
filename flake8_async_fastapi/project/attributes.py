"""`value.name`: methods, properties, class attributes, what methods store, members of modules."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import (
    calls,
    class_attributes,
    classes,
    descriptors,
    fields,
    fills,
    given_classes,
    instead,
    memos,
    metaclasses,
    operators,
    properties,
    relations,
    scopes,
    set_outside,
    texts,
)
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    Address,
    Awaitable,
    ClassAtom,
    Const,
    DictAtom,
    External,
    FunctionAtom,
    Generator,
    Identity,
    Instance,
    Lazy,
    Member,
    ModuleAtom,
    Partial,
    SuperAtom,
    TupleAtom,
    Value,
    Word,
    class_of_constant,
    is_constant,
    join,
    without_none,
)

_LONGEST_EXTERNAL = 10
# Whose state an object is: the application's, or that of one request.
STATES = {"starlette.datastructures:State": "app", "starlette.requests:_RequestState": "request"}


def get(frame: Frame, value: Value, name: str, position: int) -> Value:
    """Return what `value.name` can be; reading a property is noted as run at `position`."""
    given, value = value, frame.world.expand(value)
    if len(value) == 1:
        found = _of_atom(frame, value[0], name, position)
        # What a function of the project gives is not held to be known.
        known = name in texts.METHODS and given == value and texts.says_something(value[0])
        return tuple([item._replace(bound=value) for item in found]) if known else found
    return join(_of_atom(frame, atom, name, position) for atom in value)


def _of_atom(frame: Frame, atom: Any, name: str, position: int) -> Value:
    kind = type(atom)
    if kind is Instance:
        if not atom.cls or atom.cls[0] == ":":
            return _external(f"{atom.cls[1:]}.{name}")
        if atom.cls in STATES:
            return frame.world.index.state(STATES[atom.cls], name)
        return of_instance(frame, atom, name, position)
    if kind is ModuleAtom:
        return _of_module(frame, atom, name)
    if kind is ClassAtom:
        own = class_attributes.of_class(frame, atom, name)
        return own or metaclasses.attribute(frame, atom, name, position)
    if kind is External:
        # A directory without __init__ is no module of its own, but may hold some.
        module = frame.world.modules.resolve(f"{atom.name}.{name}", 0, frame.module)
        return _external(f"{atom.name}.{name}") if module is None else (ModuleAtom(module.name),)
    if kind is SuperAtom:
        return _of_super(frame, atom, name, position)
    if kind in _CLASS_OF:
        shape = Instance(_CLASS_OF[kind]) if kind is not Const else Instance(class_of_constant(atom.value), (), True)
        if kind is Const and type(atom.value) is Member and name in ("name", "value"):
            given = atom.value.name if name == "name" else atom.value.value
            return (Const(given),) if given is not None else of_instance(frame, shape, name, position)
        if kind is TupleAtom:
            shape = Instance("builtins:tuple", (join(atom.items),))
        elif kind is DictAtom:
            shape = Instance("builtins:dict", (UNKNOWN, join(item for _, item in atom.items)))
            if name in ("get", "pop"):
                return tuple(item._replace(bound=(atom,)) for item in of_instance(frame, shape, name, position))
        return of_instance(frame, shape, name, position)
    if kind is FunctionAtom:
        return (atom,) if name == "__wrapped__" else operators.of_decorated(frame, atom, name, position)
    return UNKNOWN


def _external(name: str) -> Value:
    """Names of what is outside are cut where only a loop can have made them so long."""
    return (External(name),) if name.count(".") < _LONGEST_EXTERNAL else UNKNOWN


_CLASS_OF: dict[type, str] = {
    Const: "",
    Address: "builtins:str",
    Word: "builtins:str",
    TupleAtom: "builtins:tuple",
    DictAtom: "builtins:dict",
    Generator: "typing:Generator",
    Lazy: "typing:Generator",
    Awaitable: "typing:Coroutine",
    Partial: "functools:partial",
}


def _of_module(frame: Frame, atom: ModuleAtom, name: str) -> Value:
    value: Value = frame.world.solve(("member", atom.name, name), lambda: _member_of_module(frame.world, atom, name))
    return value


def _member_of_module(world: Any, atom: ModuleAtom, name: str) -> Value:
    module = world.modules.named(atom.name)
    if module is None:
        return (External(f"{atom.name}.{name}"),)
    found = scopes.definitions(world, module, name)
    if found or name in module.global_stores:
        return scopes.module_name(world, module, name)
    submodule = world.modules.submodule(module, name)
    if submodule is not None:
        return (ModuleAtom(submodule.name),)
    getter = scopes.module_getter(module)
    if getter is not None and not name.startswith("__"):
        return scopes.given_by_module(world, module, getter, name)
    return (External(f"{module.name}.{name}"),) if module.is_stub else set_outside.of_module(world, module, name)


def of_instance(frame: Frame, atom: Instance, name: str, position: int) -> Value:
    """Return an attribute of an object: what the class body or the methods give it."""
    world = frame.world
    reference = world.members.get((atom.cls, name, atom.exact))
    if reference is not None:
        return (FunctionAtom(reference, (atom,)),)
    if atom.args:
        return _of_class_and_bases(frame, atom, name, position)
    key = (atom.cls, name, atom.exact)
    known = world.fields.get(key)
    if known is None:
        before = world.unsettled, frame.noted
        known = _of_class_and_bases(frame, atom, name, position)
        if before == (world.unsettled, frame.noted):
            # Nothing runs where it is read, and what it is will not change.
            world.fields[key] = known
    return known


def _of_class_and_bases(frame: Frame, atom: Instance, name: str, position: int) -> Value:
    world = frame.world
    flags: list[Value] = []
    order = classes.order(world, atom.cls)
    for number, base in enumerate(order):
        if base.cls[:1] == ":" and flags:
            # What a class outside made it before, nobody knows.
            break
        found = world.class_of(base.cls)
        if found is None:
            continue
        bindings = found[1].bindings.get(name)
        if bindings is None and not classes.stores(world, base.cls, name):
            continue
        value = _of_one_class(frame, atom, base, found[0], name, bindings, position)
        begun = value if is_constant(value) else _written(bindings or [])
        if not begun:
            if not value and bindings is None:
                value = _as_declared(frame, atom, base.cls, name, position)
            return join([value, *flags])
        if bindings is not None or classes.begins(world, base.cls, name):
            # What bases make it when an object is made is over then; what other methods make it later is not.
            filled = [
                classes.substitute(item, _known(world, atom, above))
                for above in order[number + 1 :]
                for item in classes.filled(world, above.cls, name, atom)
            ]
            return join([begun, *flags, *filled]) if filled else join([value, *flags])
        # A method sets a flag: until then it is what a base class made it.
        flags.append(value)
    return _unfound(frame, atom, name, position)


def _written(bindings: list[Any]) -> Value:
    """Return the constant that is all that a class body gives a name."""
    known = [binding[1][1] for binding in bindings if binding[0] == "=" and binding[1][:1] == ["k"]]
    return (Const(known[0]),) if len(known) == len(bindings) == 1 else UNKNOWN


def _as_declared(frame: Frame, atom: Instance, below: str, name: str, position: int) -> Value:
    """Return what the next base behind a class declares an attribute to be: the class's methods set what is not known.

    A constant that it begins as there says nothing of what it is later.
    """
    found = classes.find(frame.world, atom.cls, name, below) or []
    bindings = [item.binding for item in found]
    owner = frame.world.class_of(found[0].owner) if properties.is_declared(bindings) else None
    if owner is None:
        return UNKNOWN
    base = classes.Base(found[0].owner, found[0].args)
    value = _of_one_class(frame, atom, base, owner[0], name, bindings, position)
    return UNKNOWN if is_constant(value) else value


def _of_one_class(
    frame: Frame, atom: Instance, base: classes.Base, module: Any, name: str, bindings: Any, position: int
) -> Value:
    """Return an attribute of an object as far as one class of its order gives it."""
    world = frame.world
    known = _known(world, atom, base)
    values = [
        descriptors.of_binding(frame, atom, base.cls, module, name, binding, known, position)
        for binding in properties.last_setter(module, bindings or [])
    ]
    declared = bindings is not None and any(binding[0] == ":" for binding in bindings)
    if not (declared and join(values)):
        receiver = (atom,) if atom.exact or atom.cls != base.cls else None
        values.append(classes.substitute(classes.stored(world, base.cls, name, receiver), known))
    elif any([NONE[0] in value for value in values]) and memos.is_filled_when_made(world, base.cls, name):
        values = [without_none(value) for value in values]
    if declared and memos.begins_as_none(world, base.cls, name):
        values.append(NONE)
    if declared and (told := fields.held(world, atom, base.cls, name, values)):
        values = [told]
    if not module.is_stub:
        values += fills.of_attribute(world, base.cls, name, bindings or [], values)
        values += set_outside.held(world, atom.cls, name, values)
    overriding: list[Value] = []
    if not atom.exact:
        # Of a flag that methods set derived classes may make something else, too.
        flag = bindings is None and is_constant(join(values))
        if flag:
            overriding = _from_subclasses(frame, atom, name, position)
        else:
            overriding = _overriding(frame, atom, name, position, bindings)
    # For other type arguments there may be overrides.
    if not overriding and (module.is_stub or not atom.args):
        _remember(world, atom, name, module, bindings)
    return join(scopes._without_empty([*values, *overriding]))


def _remember(world: Any, atom: Instance, name: str, module: Any, bindings: Any) -> None:
    """Keep what a plain method is: most attributes that are read are methods of builtins and of stubs."""
    if not bindings or bindings[0][0] != "d" or not (module.is_stub or len(bindings) == 1):
        return
    facts = module.facts.functions[bindings[0][1]]
    names = {last_name(expr) for _, expr in facts.decorators}
    if names & descriptors.REBINDING or (names and not module.is_stub):
        return
    if module.is_stub or not any(classes.stores(world, base.cls, name) for base in classes.order(world, atom.cls)):
        world.members[atom.cls, name, atom.exact] = f"{module.name}:{facts.index}"


def _known(world: Any, atom: Instance, base: classes.Base) -> dict[str, Value]:
    """Return what the type variables of a base stand for in this object."""
    known = given_classes.attributes_known(world, atom, base)
    for name, default in classes.type_defaults(world, base.cls):
        known[name] = known.get(name) or default
    return {**known, "Self": (atom,)}


def _overriding(frame: Frame, atom: Instance, name: str, position: int, bindings: Any) -> list[Value]:
    """What subclasses in the project make of a method, where the object may be one of theirs."""
    if not bindings or bindings[0][0] != "d" or name in classes.MAKING:
        return []
    return [
        descriptors.bind_method(frame, (Instance(child),), function, {"Self": (Instance(child),)}, position)
        for child, function in classes.overrides(frame.world, atom.cls, name)
        if not atom.args or given_classes.may_be(frame.world, atom, child)
    ]


def _unfound(frame: Frame, atom: Instance, name: str, position: int) -> Value:
    """The class does not have the name: `__getattr__`, a subclass's attribute, a base outside of what is known."""
    world = frame.world
    if name == "__class__":
        return (ClassAtom(atom.cls, atom.args),)
    if atom.cls in set_outside.OPEN and not name.startswith("__"):
        return set_outside.of_open(frame, atom.cls, name, position)
    if atom.args and (related := relations.read_backward(frame, atom, name, position)) is not None:
        return related
    if (getter := classes.method(world, atom.cls, "__getattr__")) is not None and not name.startswith("__"):
        if not atom.exact and (below := _from_subclasses(frame, atom, name, position)):
            # The objects that somebody reads it of are of a class that has it.
            return join(below)
        owner, facts = getter
        base = next(item for item in classes.order(world, atom.cls) if item.cls == owner)
        function = FunctionAtom(world.function_ref(owner, facts), (atom,))
        return calls.run_getattr(frame, function, _known(world, atom, base), position, name)
    if outside := outside_base(frame, atom.cls):
        return (External(f"{outside}.{name}"),)
    if name.startswith("__") or world.class_is_stub(atom.cls):
        return UNKNOWN
    if not atom.exact and (others := instead.declared(world, atom.cls)):
        return get(frame, others, name, position)
    below = [] if atom.exact else _from_subclasses(frame, atom, name, position)
    return join([*below, *set_outside.held(world, atom.cls, name, below)])


def _from_subclasses(frame: Frame, atom: Instance, name: str, position: int) -> list[Value]:
    return [
        of_instance(frame, Instance(child, (), True), name, position)
        for child in frame.world.index.subclasses(atom.cls)
        if classes.own_bindings(frame.world, child, name) or classes.stores(frame.world, child, name)
    ]


def outside_base(frame: Frame, reference: str) -> str:
    return next((base.cls[1:] for base in classes.order(frame.world, reference) if base.cls[:1] == ":"), "")


def _of_super(frame: Frame, atom: SuperAtom, name: str, position: int) -> Value:
    world = frame.world
    for receiver in atom.bound:
        reference = calls.class_reference(receiver) or (receiver.cls if type(receiver) is ClassAtom else None)
        if reference is None:
            continue
        found = classes.method(world, reference, name, atom.cls)
        if found is not None:
            function = FunctionAtom(world.function_ref(found[0], found[1]))
            if name == "__new__" or type(receiver) is ClassAtom:
                return (function._replace(bound=None if name == "__new__" else (receiver,)),)
            return descriptors.bind_method(frame, (receiver,), function, {"Self": (receiver,)}, position)
    if name == "__new__":
        return class_attributes.of_class(frame, ClassAtom("builtins:object"), name)
    if name == "__init__":
        return fields.constructor_above(world, atom)
    return (Identity(),) if name == "__init_subclass__" else UNKNOWN
