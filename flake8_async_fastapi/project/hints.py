"""Annotations to values: what an object with that declared type can be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import abstract, calls, classes, evaluate, loading, scopes
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    Awaitable,
    ClassAtom,
    Const,
    External,
    Identity,
    Instance,
    Loaded,
    TupleAtom,
    TypeVariable,
    Value,
    Word,
    either,
    instance,
    join,
)
from flake8_async_fastapi.source.facts import Expr
from flake8_async_fastapi.source.parse import quoted

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

_CATALOGUE = "flake8_async_fastapi.catalogue"
# SQLAlchemy's annotation of an attribute: what objects have there is X of `Mapped[X]`.
_MAPPED = frozenset({"sqlalchemy.orm.Mapped", "sqlalchemy.orm.base.Mapped"})
_TYPING = frozenset({"typing", "typing_extensions", "collections.abc", "builtins", "contextlib", "types", "asyncio"})
# Type variables of a function or class by PEP 695, as `names` of the context.
_Names = tuple[Any, ...]


def value_of(world: World, module: Module, expr: Expr, names: _Names) -> Value:
    """Return what an object annotated with `expr` in `module` can be; `names` are local type variables."""
    if expr is None:
        return UNKNOWN
    if type(expr) is str:
        return _name(world, module, expr, names)
    kind = expr[0]
    if kind == "k":
        if expr[1] is None:
            return NONE
        return _text(world, module, expr[1], names) if isinstance(expr[1], str) else UNKNOWN
    if kind == "a":
        return _dotted(world, module, expr, names)
    if kind == "s":
        return _subscript(world, module, expr, names)
    if kind == "b" and expr[2] == "BitOr":
        return either([value_of(world, module, expr[3], names), value_of(world, module, expr[4], names)])
    return UNKNOWN


def of_variable(world: World, module: Module, name: str) -> Value:
    """Return what a type variable stands for where nobody says: its default, in a file of the project its bound."""
    owner, given = _type_variable(world, module, name)
    return value_of(world, owner, given.get("default", None if owner.is_stub else given.get("bound")), ())


def bound_of(world: World, module: Module, name: str) -> Value:
    """Return what bounds a type variable; nothing where nothing does."""
    owner, given = _type_variable(world, module, name)
    return value_of(world, owner, given.get("bound"), ())


def _type_variable(world: World, module: Module, name: str) -> tuple[Module, dict[str, Expr]]:
    """Return the module that makes a type variable, and the keywords with which it does."""
    for found in definitions(world, module, name):
        made = found.binding[1] if found.binding is not None and found.binding[0] == "=" else None
        if found.module is not None and type(made) is list and made[0] == "c":
            return found.module, dict(made[4])
    return module, {}


def depends_of(world: World, module: Module, expr: Expr) -> Value:
    """Return the dependency in `Annotated[T, Depends(f)]`, also through an alias: the value of `Depends(f)`."""
    owner, items = annotated_items(world, module, expr)
    frame = world.module_frame(owner)
    found = [evaluate.evaluate(frame, item, {}) for item in items[1:]]
    return join(value for value in found if any(calls.is_dependency(atom) for atom in value))


def annotated_items(world: World, module: Module, expr: Expr) -> tuple[Module, list[Expr]]:
    """Return what stands in `Annotated[...]`, also through an alias, and its module; nothing for other annotations."""
    resolved = _resolve_alias(world, module, expr)
    if resolved is not None:
        owner, target = resolved
        if type(target) is list and target[0] == "s" and _special(world, owner, target[2]) == "Annotated":
            return owner, _bracketed(target)
    return module, []


def _resolve_alias(world: World, module: Module, expr: Expr) -> tuple[Module, Expr] | None:
    """Follow names to the expression that they were assigned."""
    for _ in range(8):
        if type(expr) is list and expr[0] == "k" and isinstance(expr[1], str):
            expr = quoted(expr[1])
        found = definitions(world, module, expr)
        target = next((item for item in found if item.binding is not None and item.binding[0] in ("=", ":")), None)
        if target is None or target.module is None or target.binding is None:
            return (module, expr) if type(expr) is list else None
        module = target.module
        expr = target.binding[1] if target.binding[0] == "=" else target.binding[2]
    return None


def parts(expr: Expr) -> list[Expr]:
    """Return what a union is a union of, and what stands in the brackets of a generic type, as it is written."""
    if type(expr) is list and expr[0] == "b" and expr[2] == "BitOr":
        return [expr[3], expr[4]]
    if type(expr) is list and expr[0] == "s":
        return _bracketed(expr)
    return []


def _bracketed(expr: Expr) -> list[Expr]:
    """Return what stands in the brackets of a subscript, one by one."""
    inside = expr[3]
    return inside[1] if type(inside) is list and inside[0] == "tu" else [inside]


def definitions(world: World, module: Module, expr: Expr) -> list[scopes.Definition]:
    """Return the definitions behind a plain or dotted name."""
    if type(expr) is str:
        found = scopes.definitions(world, module, expr)
        builtins = world.modules.stub("builtins")
        if not found and builtins is not None and builtins is not module:
            found = scopes.definitions(world, builtins, expr)
        return found
    if type(expr) is list and expr[0] == "a":
        found = []
        for base in definitions(world, module, expr[2]):
            if base.binding is None and base.module is not None:
                found.extend(scopes.member_definitions(world, base.module, expr[3]))
            elif base.module is None:
                # `concurrent` of `import concurrent.futures`: no module that is known, but what is below it may be.
                name = f"{base.name}.{expr[3]}"
                known = world.modules.resolve(name, 0, module)
                found.append(scopes.Definition(known, known.name if known is not None else name, None))
        return found
    return []


def _special(world: World, module: Module, expr: Expr) -> str:
    """Return the name of a typing form ("Optional"), "" for anything else."""
    key = (module.name, expr if type(expr) is str else repr(expr))
    known = world.typing_forms.get(key)
    if known is None:
        known = world.typing_forms[key] = _find_special(world, module, expr)
    return known


def _find_special(world: World, module: Module, expr: Expr) -> str:
    for found in definitions(world, module, expr):
        if found.module is None:
            owner, _, name = found.name.rpartition(".")
            return name if owner in _TYPING or owner == _CATALOGUE or found.name in _MAPPED else ""
        if found.module.name in _TYPING:
            return found.name
    return ""


def _name(world: World, module: Module, name: str, names: _Names) -> Value:
    if name in names:
        return (TypeVariable(name),)
    known = module.annotations.get(name)
    if known is not None:
        return known

    def work() -> Value:
        return join(_of_definition(world, found) for found in definitions(world, module, name))

    return world.solve_into(module.annotations, name, ("annotation", module.name, name), work)


def _dotted(world: World, module: Module, expr: Expr, names: _Names) -> Value:
    found = join(_of_definition(world, item) for item in definitions(world, module, expr))
    if found:
        return found
    # A class inside a class: Outer.Inner.
    outer = value_of(world, module, expr[2], names)
    inner: list[Value] = []
    for atom in outer:
        if type(atom) is Instance:
            for owner, binding in classes.own_bindings(world, atom.cls, expr[3]):
                if binding[0] == "c":
                    inner.append(instance(scopes.class_value(owner, binding[1])[0].cls))
    return join(inner)


def _of_definition(world: World, found: scopes.Definition) -> Value:
    if found.name.rpartition(".")[2] == "Self" and (found.module is None or found.module.name in _TYPING):
        return (TypeVariable("Self"),)
    if found.binding is None or found.module is None:
        if found.module is not None or found.name.rpartition(".")[0] in _TYPING:
            return UNKNOWN
        return (Instance(f":{found.name}"),)
    kind = found.binding[0]
    if kind == "c":
        if found.module.name in _TYPING and found.name in _FORMS:
            return _BARE.get(found.name, UNKNOWN)
        reference = scopes.class_value(found.module, found.binding[1])[0].cls
        return classes.callback(world, reference) or _plain_class(reference)
    if kind == ":" and found.module.name in _TYPING:
        return instance("typing:Callable", UNKNOWN) if found.name == "Callable" else UNKNOWN
    if kind == "ga":
        return join(calls.instance_of(a) for a in scopes.definition_value(world, found) if type(a) is ClassAtom)
    if kind in ("=", ":"):
        return _of_assignment(world, found.module, found.name, found.binding)
    return UNKNOWN


def _plain_class(reference: str) -> Value:
    if reference in ("builtins:object", "typing:Any"):
        return UNKNOWN
    return (Instance(reference),)


def _of_assignment(world: World, module: Module, name: str, binding: list[Any]) -> Value:
    expr = binding[1] if binding[0] == "=" else binding[2]
    if expr is None:
        return UNKNOWN
    if type(expr) is list and expr[0] == "c":
        form = _special(world, module, expr[2])
        if form in ("TypeVar", "ParamSpec", "TypeVarTuple"):
            return (TypeVariable(name),)
        if form == "NewType" and len(expr[3]) == 2:
            return value_of(world, module, expr[3][1], ())
        # A class made by a call: `Base = declarative_base()`, `Row = namedtuple(...)`.
        value = scopes.module_name(world, module, name)
        return join(calls.instance_of(atom) for atom in value if type(atom) is ClassAtom)
    return value_of(world, module, expr, ())


def _text(world: World, module: Module, text: str, names: _Names) -> Value:
    return value_of(world, module, quoted(text), names)


def _subscript(world: World, module: Module, expr: Expr, names: _Names) -> Value:
    items = _bracketed(expr)
    form = _special(world, module, expr[2])
    handler = _FORMS.get(form)
    if handler is not None:
        return handler(lambda item: value_of(world, module, item, names), items, form)
    if form == "Annotated":
        return _annotated(world, module, items, names)
    base = value_of(world, module, expr[2], names)
    args = tuple([value_of(world, module, item, names) for item in items])
    return tuple(Instance(atom.cls, args, atom.exact) if type(atom) is Instance else atom for atom in base)


def _annotated(world: World, module: Module, items: list[Expr], names: _Names) -> Value:
    declared = value_of(world, module, items[0], names)
    vague = any(abstract.is_vague(world, atom) for atom in declared)
    if declared and not vague and not all(type(atom) in (External,) for atom in declared):
        return declared
    frame = world.module_frame(module)
    for item in items[1:]:
        for atom in evaluate.evaluate(frame, item, {}):
            if calls.is_dependency(atom):
                return abstract.provided(world, declared, (atom,)) if vague else calls.provided(world, atom)
    return declared


_Of = Callable[[Expr], Value]


def _optional(of: _Of, items: list[Expr], form: str) -> Value:
    return join([of(items[0]), NONE])


def _union(of: _Of, items: list[Expr], form: str) -> Value:
    return either([of(item) for item in items])


def _inner(of: _Of, items: list[Expr], form: str) -> Value:
    return of(items[0])


def _lazily_related(of: _Of, items: list[Expr], form: str) -> Value:
    return loading.marked(of(items[0]), Loaded())


def _eagerly_related(of: _Of, items: list[Expr], form: str) -> Value:
    return loading.marked(of(items[0]), Loaded(eager=True))


def _constants(kind: Callable[[Any], Any]) -> Callable[[_Of, list[Expr], str], Value]:
    def constants(of: _Of, items: list[Expr], form: str) -> Value:
        return tuple(kind(item[1]) for item in items if type(item) is list and item[0] == "k")

    return constants


def _class(of: _Of, items: list[Expr], form: str) -> Value:
    found: list[ClassAtom] = []
    for atom in of(items[0]):
        if type(atom) is Instance:
            found.append(ClassAtom(atom.cls, atom.args))
        elif type(atom) is TypeVariable:
            found.append(ClassAtom(f"${atom.name}"))
    return tuple(found)


def _awaitable(of: _Of, items: list[Expr], form: str) -> Value:
    return (Awaitable(of(items[-1])),)


def _callable(of: _Of, items: list[Expr], form: str) -> Value:
    result = of(items[-1])
    taken = items[0][1] if type(items[0]) is list and items[0][0] == "li" else []
    if len(taken) == 1 and len(result) == 1 and type(result[0]) is TypeVariable and of(taken[0]) == result:
        return (Identity(),)
    return instance("typing:Callable", result)


def _tuple(of: _Of, items: list[Expr], form: str) -> Value:
    if len(items) == 2 and items[1] == ["t", "ellipsis"]:
        return instance("builtins:tuple", of(items[0]))
    return (TupleAtom(tuple([of(item) for item in items])),)


def _container(cls: str) -> Callable[[_Of, list[Expr], str], Value]:
    def container(of: _Of, items: list[Expr], form: str) -> Value:
        return instance(cls, *[of(item) for item in items])

    return container


_LISTS = ("list", "List", "Sequence", "MutableSequence", "Collection")
_SETS = ("set", "Set", "frozenset", "FrozenSet", "AbstractSet", "MutableSet")
_DICTS = ("dict", "Dict", "Mapping", "MutableMapping", "DefaultDict", "OrderedDict")
_ITERATORS = ("Iterator", "Iterable", "Generator", "Reversible")
_ASYNC_ITERATORS = ("AsyncIterator", "AsyncIterable", "AsyncGenerator")

# What a form is without its type arguments.
_BARE: dict[str, Value] = {
    "tuple": instance("builtins:tuple"),
    "Callable": instance("typing:Callable"),
    **dict.fromkeys(_LISTS, instance("builtins:list")),
    **dict.fromkeys(_SETS, instance("builtins:set")),
    **dict.fromkeys(_DICTS, instance("builtins:dict")),
}

_FORMS: dict[str, Callable[[_Of, list[Expr], str], Value]] = {
    "Optional": _optional,
    "Union": _union,
    "Literal": _constants(Const),
    "type": _class,
    "Type": _class,
    "tuple": _tuple,
    "Tuple": _tuple,
    "Callable": _callable,
    **dict.fromkeys(("ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "Unpack", "InitVar"), _inner),
    "Mapped": _inner,
    "Matching": _constants(Word),
    "LazyRelations": _lazily_related,
    "EagerRelations": _eagerly_related,
    **dict.fromkeys(("Awaitable", "Coroutine"), _awaitable),
    **dict.fromkeys(_LISTS, _container("builtins:list")),
    **dict.fromkeys(_SETS, _container("builtins:set")),
    **dict.fromkeys(_DICTS, _container("builtins:dict")),
    **dict.fromkeys(_ITERATORS, _container("typing:Iterator")),
    **dict.fromkeys(_ASYNC_ITERATORS, _container("typing:AsyncIterator")),
}
