"""Relations of database models: attributes that hold other models' objects, and may send a query when they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import calls, classes, evaluate, hints, loading, scopes
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import called_name, last_name
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    ClassAtom,
    FunctionAtom,
    Instance,
    Loaded,
    TupleAtom,
    Value,
    instance,
    join,
    own_name,
)
from flake8_async_fastapi.source.facts import Binding, Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Class, Param

_CODE = "FAB302"
_SESSION = "sqlalchemy.orm:Session"
_MANAGER = "django.db.models:Manager"
# What SQLAlchemy's `lazy=` can be where reading the attribute sends the query; without it that is so, too.
_LAZY = frozenset({"select", True})
# Their attributes are queries, which are sent where they are iterated.
_QUERIES = frozenset({"DynamicMapped", "WriteOnlyMapped"})
_UNREADABLE: Any = object()


class Relation(NamedTuple):
    """What an attribute holds, of which class its objects are, and the attribute of theirs that leads back.

    `lazy` is true where reading the attribute of an object sends a query unless it was loaded with the object.
    """

    value: Value
    target: str
    lazy: bool
    to_many: bool
    use: str
    back: tuple[str, Relation] | None = None


def of_class(world: World, reference: str) -> dict[str, Relation]:
    """Return the relations that a class declares itself or inherits."""
    known = world.relations.get(reference)
    if known is not None:
        return known
    key = ("relations", reference)
    return world.solve_into(world.relations, reference, key, lambda: _of_class(world, reference)) or {}


def _of_class(world: World, reference: str) -> dict[str, Relation]:
    found: dict[str, Relation] = {}
    for base in classes.order(world, reference):
        owner = world.class_of(base.cls)
        if owner is not None and not owner[0].is_stub:
            found = {**_declared(world, reference, *owner), **found}
    return found


def _declared(world: World, reference: str, module: Module, facts: Class) -> dict[str, Relation]:
    found = {}
    for name, bindings in facts.bindings.items():
        relation = _relation(world, reference, module, name, bindings[-1])
        if relation is not None:
            found[name] = relation
    return found


def _relation(world: World, reference: str, module: Module, name: str, binding: Binding) -> Relation | None:
    expr = binding[-1] if binding[0] in ("=", ":") else None
    if type(expr) is not list or expr[0] != "c" or called_name(expr) not in _NAMES:
        return None
    for atom in evaluate.evaluate(world.module_frame(module), expr[2], {}):
        made = world.reference_of(atom.ref) if type(atom) is FunctionAtom else getattr(atom, "cls", "")
        maker = _MAKERS.get(made)
        if maker is not None:
            return maker(world, reference, module, name, binding)
    return None


def _of_sqlalchemy(world: World, reference: str, module: Module, name: str, binding: Binding) -> Relation:
    expr = binding[-1]
    given = dict(expr[4])
    value = hints.value_of(world, module, binding[1], ()) if binding[0] == ":" else UNKNOWN
    to_many = any(type(atom) is Instance and atom.cls.startswith("builtins:") for atom in value)
    target = _target_of(value)
    if not target:
        argument = given.get("argument", expr[3][0] if expr[3] else None)
        target = _named(world, module, argument)
        single = join([instance(target), NONE]) if target else UNKNOWN
        many = instance("builtins:list", instance(target)) if target else UNKNOWN
        value = single if _constant(given.get("uselist")) is False else join([single, many])
    lazy = None not in given and binding[0] in ("=", ":") and _is_lazy(given)
    if binding[0] == ":" and _is_query(binding[1]):
        lazy, value = False, UNKNOWN
    return _sqlalchemy_relation(reference, name, target, value, lazy, to_many, given)


def _is_query(annotation: Expr) -> bool:
    """Return whether an annotation, which can be a text, says that an attribute is a query."""
    text = _constant(annotation)
    if isinstance(text, str):
        return text.partition("[")[0].rpartition(".")[2] in _QUERIES
    return type(annotation) is list and annotation[0] == "s" and last_name(annotation[2]) in _QUERIES


def _sqlalchemy_relation(
    reference: str, name: str, target: str, value: Value, lazy: bool, to_many: bool, given: dict[Any, Expr]
) -> Relation:
    back = given.get("backref")
    named = _constant(back)
    options: dict[Any, Expr] = {}
    if type(back) is list and back[0] == "c" and back[3]:
        named, options = _constant(back[3][0]), dict(back[4])
    relation = Relation(value, target, lazy, to_many, _eager_option(reference, name))
    if not isinstance(named, str) or not target:
        return relation
    many = instance("builtins:list", instance(reference))
    backward = Relation(
        join([instance(reference), NONE, many]),
        reference,
        _is_lazy(options) and None not in options,
        False,
        _eager_option(target, named),
    )
    return relation._replace(back=(named, backward))


def _eager_option(reference: str, name: str) -> str:
    return f"options(selectinload({own_name(reference)}.{name}))"


def _is_lazy(given: dict[Any, Expr]) -> bool:
    return "lazy" not in given or _constant(given["lazy"]) in _LAZY


def _of_sqlmodel(world: World, reference: str, module: Module, name: str, binding: Binding) -> Relation:
    """`Relationship(sa_relationship_kwargs={...})` takes the options of SQLAlchemy's `relationship`."""
    given = dict(binding[-1][4])
    inner = given.get("sa_relationship")
    options = given.get("sa_relationship_kwargs")
    keywords: list[tuple[str | None, Expr]] = []
    if type(inner) is list and inner[0] == "c":
        keywords = inner[4]
    elif type(options) is list and options[0] == "d":
        keywords = [(_constant(key) if isinstance(_constant(key), str) else None, value) for key, value in options[1]]
    elif inner is not None or options is not None:
        keywords = [(None, None)]
    call = [*binding[-1][:3], [], keywords]
    return _of_sqlalchemy(world, reference, module, name, [*binding[:-1], call])


def _of_django(world: World, reference: str, module: Module, name: str, binding: Binding) -> Relation:
    expr = binding[-1]
    given = dict(expr[4])
    argument = given.get("to", expr[3][0] if expr[3] else None)
    target = reference if _constant(argument) == "self" else _named(world, module, argument)
    single = called_name(expr) == "OneToOneField"
    model = own_name(reference)
    value = instance(target) if target else UNKNOWN
    if value and _constant(given.get("null")) is True:
        value = join([value, NONE])
    relation = Relation(value, target, True, False, f"select_related('{name}')")
    default = model.lower() if single else f"{model.lower()}_set"
    named = _constant(given["related_name"]) if "related_name" in given else default
    if not target or not isinstance(named, str):
        return relation
    if single:
        backward = Relation(instance(reference), reference, True, False, f"select_related('{named}')")
        return relation._replace(back=(named, backward))
    manager = instance(_MANAGER, loading.marked(instance(reference), Loaded()))
    return relation._replace(back=(named, Relation(manager, "", False, True, "")))


_Maker = Callable[["World", str, "Module", str, Binding], Relation]
_MAKERS: dict[str, _Maker] = {
    "sqlalchemy.orm:relationship": _of_sqlalchemy,
    "sqlmodel:Relationship": _of_sqlmodel,
    "django.db.models:ForeignKey": _of_django,
    "django.db.models:OneToOneField": _of_django,
}
_NAMES = frozenset(name.rpartition(":")[2] for name in _MAKERS)


def _constant(expr: Expr) -> Any:
    return expr[1] if type(expr) is list and expr[0] == "k" else _UNREADABLE


def _target_of(value: Value) -> str:
    for atom in value:
        if type(atom) is Instance:
            inside = _target_of(join(atom.args)) if atom.cls.startswith("builtins:") else atom.cls
            if inside and not inside.startswith(":"):
                return inside
    return ""


def _named(world: World, module: Module, expr: Expr) -> str:
    """Return the class that a relation's first argument names, itself or as a text that models are looked up by."""
    text = _constant(expr)
    if not isinstance(text, str):
        made = evaluate.evaluate(world.module_frame(module), expr, {}) if expr is not None else UNKNOWN
        return next((atom.cls for atom in made if type(atom) is ClassAtom and not atom.cls.startswith(":")), "")
    found = _target_of(hints.value_of(world, module, expr, ()))
    return found or _registry(world).get(text.rpartition(".")[2], "")


def _registry(world: World) -> dict[str, str]:
    """Return the classes of the modules that declare relations by their names, without those that are not unique."""
    found: dict[str, str] = world.solve(("models",), lambda: _find_models(world)) or {}
    return found


def _find_models(world: World) -> dict[str, str]:
    found: dict[str, str] = {}
    for module in _modules(world):
        for facts in module.facts.classes:
            if facts.parent < 0 and facts.bases:
                found[facts.name] = "" if facts.name in found else f"{module.name}:{facts.qualname}"
    return found


def _modules(world: World) -> Iterator[Module]:
    """Yield the modules whose class bodies declare relations, each once."""
    seen: set[str] = set()
    for name in sorted(_NAMES):
        for module, index in world.index.callers(name):
            if index < 0 and module.name not in seen:
                seen.add(module.name)
                yield module


def _backward(world: World) -> dict[str, dict[str, Relation]]:
    """Return, for each class, the attributes that relations of other classes give its objects."""
    found: dict[str, dict[str, Relation]] = world.solve(("backward",), lambda: _find_backward(world)) or {}
    return found


def _find_backward(world: World) -> dict[str, dict[str, Relation]]:
    found: dict[str, dict[str, Relation]] = {}
    for module in _modules(world):
        for facts in module.facts.classes:
            for relation in of_class(world, f"{module.name}:{facts.qualname}").values():
                if relation.back is not None:
                    found.setdefault(relation.target, {})[relation.back[0]] = relation.back[1]
    return found


def read(frame: Frame, atom: Instance, name: str, position: int) -> Value | None:
    """Return what a relation of an object holds, and note the query of a loaded one; None for what is no relation."""
    relation = of_class(frame.world, atom.cls).get(name)
    if relation is not None and loading.mark_of(atom) is None:
        return relation.value
    return _read(frame, atom, relation, name, position)


def read_backward(frame: Frame, atom: Instance, name: str, position: int) -> Value | None:
    """Return likewise what a loaded object holds because a relation of another class leads to it."""
    if loading.mark_of(atom) is None:
        return None
    relation = next(
        (
            table[name]
            for base in classes.order(frame.world, atom.cls)
            if name in (table := _backward(frame.world).get(base.cls, {}))
        ),
        None,
    )
    return _read(frame, atom, relation, name, position)


def _read(frame: Frame, atom: Instance, relation: Relation | None, name: str, position: int) -> Value | None:
    mark = loading.mark_of(atom)
    if relation is None or mark is None:
        return None
    # The object on the other side is in memory: it led here.
    known = name in mark.known or (not relation.to_many and relation.target == mark.via)
    if relation.lazy and not known and frame.world.reports(_CODE):
        frame.block(position, "attribute", f"{own_name(atom.cls)}.{name}", _CODE, (relation.use,))
        frame.loads = True
    return loading.marked(relation.value, Loaded(atom.cls))


def keep(frame: Frame, expr: Expr, env: Env, value: Value) -> None:
    """Keep the value of a relation that was read: reading it again sends nothing."""
    frame.loads = False
    path = evaluate.path_of(expr)
    if path:
        frame.note_path(path)
        env[path] = value
    owner = expr[2]
    if type(owner) is str and owner in env:
        # Functions that get the object know it, too.
        env[owner] = loading.noted(frame.world.expand(env[owner]), expr[3])


def concern(world: World, declared: Value) -> bool:
    """Return whether it matters how objects of a declared type were loaded."""
    for atom in declared:
        if type(atom) is TupleAtom and any(concern(world, item) for item in atom.items):
            return True
        if type(atom) is not Instance:
            continue
        if atom.args:
            if any(concern(world, item) for item in atom.args):
                return True
        elif not atom.cls.startswith(("builtins:", "typing:", ":")) and of_class(world, atom.cls):
            return True
    return False


def passed(world: World, declared: Value, value: Value) -> Value:
    """Return the declared type of a parameter with what an argument says of how it was loaded; empty for nothing."""
    found = loading.refined(declared, world.expand(value))
    return found if found != declared else UNKNOWN


def provided(world: World, module: Module, param: Param, declared: Value) -> Value:
    """Return the declared type of a parameter, loaded as the dependency that FastAPI fills it with says."""
    found = hints.depends_of(world, module, param.annotation)
    if param.default is not None:
        found = join([found, evaluate.evaluate(world.module_frame(module), param.default, {})])
    value = join(calls.provided(world, atom) for atom in found if calls.is_dependency(atom))
    return loading.refined(declared, world.expand(value))


def is_session(world: World, value: Value) -> bool:
    """Return whether a value is a session: leaving its `with` ends lazy loading."""
    return any(type(atom) is Instance and classes.is_subclass(world, atom.cls, _SESSION) for atom in value)


def close(frame: Frame, first: int, env: Env | None) -> None:
    """Take the marks from what leaves a session's block: by `return`s from number `first` on, in names behind it."""
    frame.returns[first:] = [loading.without_marks(value) for value in frame.returns[first:]]
    if env is not None:
        env.update([(name, loading.without_marks(value)) for name, value in env.items()])


def refresh(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`session.refresh(user)`: relations of an object that the code has made are forgotten, too."""
    if made.expr is not None and made.env is not None and len(made.expr[3]) == 1 and not made.expr[4]:
        target = made.expr[3][0]
        if type(target) is str:
            known = loading.without_marks(frame.world.expand(made.positional[0]))
            value = loading.marked(known, Loaded())
            scopes.assign(frame, target, value, made.env)
    return None


def expire(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`session.commit()`: functions that get an object load again what has been read (sessionmaker's default)."""
    if made.env is not None:
        made.env.update([(name, loading.unread(value)) for name, value in made.env.items()])
    return None


def session_of(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`object_session(user)`: an object that a session has loaded has one."""
    value = frame.world.expand(made.positional[0]) if made.positional else UNKNOWN
    is_loaded = bool(value) and all(loading.mark_of(item) is not None for item in value)
    return (Instance(_SESSION),) if is_loaded else None
