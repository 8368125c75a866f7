"""Names to what they stand for: module globals, imports in every form, free variables, assignments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import (
    arguments,
    calls,
    certain,
    declarations,
    evaluate,
    fills,
    hints,
    iteration,
    operators,
    set_outside,
    stores,
    subscripts,
    type_packages,
)
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import begins_empty
from flake8_async_fastapi.project.values import (
    UNKNOWN,
    ClassAtom,
    Const,
    External,
    FunctionAtom,
    Instance,
    ModuleAtom,
    Result,
    Value,
    bounded,
    instance,
    is_constant,
    join,
)
from flake8_async_fastapi.source.facts import Binding, Class

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World


class Definition(NamedTuple):
    """Where a name is defined: a binding of a module, a module itself (no binding), or outside of all we know."""

    module: Module | None
    name: str
    binding: Binding | None


def definitions(
    world: World, module: Module, name: str, seen: frozenset[tuple[str, str]] = frozenset()
) -> list[Definition]:
    """Return the definitions that a module's name stands for, through all re-exports; empty for none."""
    key = (module.name, name)
    if seen:
        return [] if key in seen else _definitions(world, module, name, seen | {key})
    known = world.definitions.get(key)
    if known is None:
        known = world.definitions[key] = _definitions(world, module, name, frozenset({key}))
    return known


def _definitions(world: World, module: Module, name: str, seen: frozenset[tuple[str, str]]) -> list[Definition]:
    bindings = module.facts.bindings.get(name)
    if bindings is not None:
        found = []
        for binding in bindings:
            if binding[0] == "i":
                found.extend(imported_definitions(world, module, binding, seen))
            elif len(bindings) == 1 or module.is_stub or not _is_overload(module, binding):
                found.append(Definition(module, name, binding))
        return found
    for star, level in module.facts.stars:
        source = world.modules.resolve(star, level, module)
        if source is not None and _exports(source, name):
            found = definitions(world, source, name, seen)
            if found:
                return found
    return []


def _is_overload(module: Module, binding: Binding) -> bool:
    """Whether a binding is one signature of an overloaded function; only the last has a body."""
    return binding[0] == "d" and calls.is_overloaded(module.facts.functions[binding[1]])


def _exports(module: Module, name: str) -> bool:
    exported = module.facts.all_names
    return name in exported if exported is not None else not name.startswith("_")


def imported_definitions(
    world: World, module: Module, binding: Binding, seen: frozenset[tuple[str, str]] = frozenset()
) -> list[Definition]:
    """Return the definitions behind an import binding `["i", module, name, level]`."""
    _, source_name, name, level = binding
    if name is None:
        source = world.modules.resolve(source_name, level, module)
        return [Definition(source, source_name, None)]
    source = world.modules.resolve(source_name, level, module)
    if source is not None:
        return member_definitions(world, source, name, seen)
    qualified = f"{source_name}.{name}" if source_name else name
    submodule = world.modules.resolve(qualified, level, module)
    if submodule is not None:
        return [Definition(submodule, submodule.name, None)]
    target = type_packages.meant(qualified)
    library = world.modules.stub(target[0]) if target else None
    if target and library is not None:
        return member_definitions(world, library, target[1], seen)
    return (() if level else _further_up(world, source_name, name)) or [Definition(None, qualified, None)]


def _further_up(world: World, source_name: str, name: str) -> list[Definition]:
    """Return what the nearest described package above a library's module means by a name that it has, too.

    Most libraries write their classes in modules below those that users import them from: `git.repo.base.Repo`. The
    asynchronous ones can have the names of the others.
    """
    above, _, last = source_name.rpartition(".")
    while above and "async" not in last and "aio" not in last:
        package = world.modules.stub(above)
        if package is not None:
            return definitions(world, package, name) if not name.startswith("_") else []
        above, _, last = above.rpartition(".")
    return []


def member_definitions(
    world: World, source: Module, name: str, seen: frozenset[tuple[str, str]] = frozenset()
) -> list[Definition]:
    """Return the definitions behind a module's member: a name of its own, else a submodule."""
    found = definitions(world, source, name, seen)
    if found:
        return found
    submodule = world.modules.submodule(source, name)
    if submodule is not None:
        return [Definition(submodule, submodule.name, None)]
    getter = module_getter(source)
    if getter is not None and not name.startswith("__"):
        return [Definition(source, name, ["ga", getter])]
    return [Definition(None, f"{source.name}.{name}", None)]


def module_getter(module: Module) -> int | None:
    """Return the index of a module's `__getattr__` function, None for none."""
    bindings = module.facts.bindings.get("__getattr__", ())
    return next((item[1] for item in bindings if item[0] == "d"), None)


def given_by_module(world: World, module: Module, getter: int, name: str) -> Value:
    """Return what a module's `__getattr__` gives for a name."""
    params = module.facts.functions[getter].params
    given = ((params[0].name, (Const(name),)),) if params else ()
    return world.expand((Result(Key(f"{module.name}:{getter}", None, given)),))


def imported(world: World, module: Module, binding: Binding) -> Value:
    """Return the value of an import binding."""
    key = (module.name, *binding[1:])
    known = world.imported.get(key)
    if known is None:
        unsettled = world.unsettled
        known = join(definition_value(world, found) for found in imported_definitions(world, module, binding))
        if unsettled == world.unsettled:
            world.imported[key] = known
    return known


def definition_value(world: World, found: Definition) -> Value:
    """Return the value of a definition."""
    if found.binding is not None and found.module is not None:
        return binding_value(world, found.module, found.name, found.binding)
    if found.module is not None:
        return (ModuleAtom(found.module.name),)
    return (External(found.name),)


def module_name(world: World, module: Module, name: str) -> Value:
    """Return the value of a module's global, from all the places that bind it; builtins last."""
    known = module.values.get(name)
    if known is not None:
        return known
    key = ("name", module.name, name)
    return world.solve_into(module.values, name, key, lambda: _module_name(world, module, name))


def _module_name(world: World, module: Module, name: str) -> Value:
    found = definitions(world, module, name)
    values = [definition_value(world, definition) for definition in found]
    for index in module.global_stores.get(name, ()):
        key = world.standalone(module, module.facts.functions[index])
        values.append(next(iter(world.local(key, name)), UNKNOWN))
    for item in found:
        if item.module is not None and item.binding is not None and begins_empty(item.binding):
            values.append(fills.of_module(world, item.module, item.name))
    if is_constant(join(values)) and (given := set_outside.of_module(world, module, name)):
        values.append(given)
    if found or values:
        return bounded(join(_without_empty(values)))
    submodule = world.modules.submodule(module, name)
    if submodule is not None:
        return (ModuleAtom(submodule.name),)
    getter = module.facts.bindings.get("__getattr__") if module.is_stub else None
    if getter:
        return UNKNOWN
    builtins = world.modules.stub("builtins")
    if builtins is not None and builtins is not module and name in builtins.facts.bindings:
        return module_name(world, builtins, name)
    return UNKNOWN


def _without_empty(values: list[Value]) -> list[Value]:
    """An empty list or dict beside a filled one of the same class says nothing."""
    if len(values) < 2:
        return values
    filled = {atom.cls for value in values for atom in value if type(atom) is Instance and any(atom.args)}
    return [
        tuple(a for a in value if not (type(a) is Instance and a.cls in filled and not any(a.args))) for value in values
    ]


def binding_value(world: World, module: Module, name: str, binding: Binding, env: Env | None = None) -> Value:
    """Return the value that one binding of a module or class body gives its name; `env` are the class body's names."""
    kind = binding[0]
    env = {} if env is None else env
    if kind == "d":
        atom = FunctionAtom(f"{module.name}:{binding[1]}")
        return decorated(world, module, atom, {}, None)
    if kind == "c":
        return class_value(module, binding[1])
    if kind == "i":
        return imported(world, module, binding)
    if kind == "ga":
        return given_by_module(world, module, binding[1], name)
    frame = world.module_frame(module)
    if kind == "=":
        return evaluate.evaluate(frame, binding[1], env)
    if kind == ":":
        declared = hints.value_of(world, module, binding[1], ())
        value = evaluate.evaluate(frame, binding[2], env) if binding[2] is not None else UNKNOWN
        return declarations.refine(world, declared, value)
    if kind == "for":
        return iteration.elements(frame, evaluate.evaluate(frame, binding[1], {}))
    if kind == "wi":
        enter = iteration.enter_async if binding[2] else iteration.enter
        return enter(frame, evaluate.evaluate(frame, binding[1], {}), 0)
    if kind == "un":
        value = binding_value(world, module, name, binding[1])
        for step in binding[2]:
            value = iteration.unpack(frame, value, step)
        return value
    if kind == "item":
        item = evaluate.evaluate(frame, binding[1], {})
        return _container_of(world, module, name, item)
    return UNKNOWN


def class_environment(world: World, module: Module, facts: Class, name: str, binding: Binding) -> Env:
    """Return the names of a class body that the expression of one of its bindings can mean."""
    if binding[0] not in ("=", ":"):
        return {}
    words = set(_texts(binding[-1])) - {name}
    return {
        other: join(binding_value(world, module, other, item) for item in bindings)
        for other, bindings in facts.bindings.items()
        if other in words
    }


def _texts(expr: Any) -> Iterator[str]:
    if type(expr) is str:
        yield expr
    elif type(expr) is list:
        for part in expr:
            yield from _texts(part)


def _container_of(world: World, module: Module, name: str, item: Value) -> Value:
    """`names["x"] = item` fills the dict or list that the name's first binding made."""
    bindings = module.facts.bindings.get(name, [])
    first = bindings[0] if bindings else None
    if not item or first is None or first[0] != "=":
        return UNKNOWN
    shape = first[1]
    if type(shape) is list and shape[0] == "d":
        return instance("builtins:dict", UNKNOWN, item)
    if type(shape) is list and shape[0] in ("li", "se"):
        return instance("builtins:list", item)
    return UNKNOWN


def class_value(module: Module, index: int) -> Value:
    """Return the value of a class statement."""
    return (ClassAtom(f"{module.name}:{module.facts.classes[index].qualname}"),)


def decorated(world: World, module: Module, atom: FunctionAtom, env: Env, frame: Frame | None) -> Value:
    """Return what a function is after its decorators; a decorator that nobody knows leaves it as it is."""
    facts = module.facts.functions[int(atom.ref.rpartition(":")[2])]
    value: Value = (atom,)
    if not facts.decorators:
        return value
    # Decorating happens where the `def` stands: in a function that is `frame`, else when the module is imported.
    frame = frame or world.module_frame(module)
    for position, expr in reversed(facts.decorators):
        decorator = evaluate.evaluate(frame, expr, env)
        value = operators.decorate(frame, decorator, value, position)
    return value


def assigned_inside(frame: Frame, atom: FunctionAtom, name: str) -> Value:
    """Return what a nested function assigns to a name of the function around it."""
    module, facts = frame.world.function_of(atom.ref)
    key = arguments.key(frame, atom, module, facts, calls.request(0))
    return next(iter(frame.world.local(key, name)), UNKNOWN)


def free_name(frame: Frame, name: str) -> Value:
    """Return the value of a name that the function at hand does not bind itself."""
    for known, value in frame.key.closure:
        if known == name:
            return value
    facts = frame.facts
    parent = facts.parent if facts is not None else -1
    while parent >= 0:
        outer = frame.module.facts.functions[parent]
        bound = frame.world.local(frame.world.standalone(frame.module, outer), name)
        if bound:
            return bound[0]
        parent = outer.parent
    return module_name(frame.world, frame.module, name)


def assign(frame: Frame, target: Any, value: Value, env: Env) -> None:
    """Bind an assignment's target in an environment and note what it stores on objects."""
    if type(target) is str:
        env[target] = value
        frame.note_name(target, value)
        if target in frame.items:
            frame.items = {name: held for name, held in frame.items.items() if name != target}
        if target in frame.paths:
            _forget_paths(frame, target, env)
        return
    kind = target[0]
    if kind == "tu":
        _assign_items(frame, target[1], value, env)
    elif kind == "*":
        assign(frame, target[1], instance("builtins:list", iteration.elements(frame, value)), env)
    elif kind == "a":
        owner = evaluate.evaluate(frame, target[2], env)
        stores.note_store(frame, target[2], target[3], value, owner)
        operators.assign_attribute(frame, owner, target[3], value, target[1])
        path = evaluate.path_of(target)
        if path:
            _forget_paths(frame, path, env)
            frame.note_path(path)
            env[path] = value
    elif kind == "s":
        container = evaluate.evaluate(frame, target[2], env)
        index = evaluate.evaluate(frame, target[3], env)
        operators.special_method(frame, container, "__setitem__", target[1], index, value)
        stores.store_item(frame, target[2], value, env, index)
        subscripts.forget(frame, target[2], env)


def _forget_paths(frame: Frame, name: str, env: Env) -> None:
    """What was known of an object's attributes ends with a new value of the object."""
    was_true = certain.holds(frame, name, env)
    for path in frame.paths.get(name, ()):
        env.pop(path, None)
    if was_true:
        certain.forget(name, env)


def _assign_items(frame: Frame, targets: list[Any], value: Value, env: Env) -> None:
    starred = next((i for i, item in enumerate(targets) if type(item) is list and item[0] == "*"), None)
    for number, target in enumerate(targets):
        if starred is not None and number >= starred:
            assign(frame, target, iteration.elements(frame, value) if number > starred else value, env)
        else:
            assign(frame, target, iteration.unpack(frame, value, number), env)
