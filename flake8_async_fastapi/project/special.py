"""The few functions whose meaning types cannot say: `super`, `getattr`, `partial`, `Depends`, field defaults."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import (
    abstract,
    attributes,
    calls,
    classes,
    evaluate,
    finishing,
    hints,
    importing,
    iteration,
    leaving,
    models,
    operators,
    overrides,
    relations,
    running_loop,
    stores,
    stubs,
    texts,
    truths,
)
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import is_anything
from flake8_async_fastapi.project.telling import TELLING
from flake8_async_fastapi.project.values import (
    EMPTY,
    NONE,
    OBJECT,
    UNKNOWN,
    ClassAtom,
    Const,
    Dependency,
    DictAtom,
    Generator,
    Instance,
    Partial,
    SuperAtom,
    Value,
    instance,
    is_constant,
    join,
    plain,
)
from flake8_async_fastapi.source.facts import Expr
from flake8_async_fastapi.source.parse import quoted

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request

_VALIDATING = ("model_validate", "model_validate_json", "model_validate_strings", "parse_obj", "parse_raw", "from_orm")
_SERIALIZING = ("model_dump", "model_dump_json", "dict", "json")
_ADAPTING = ("validate_python", "validate_json", "validate_strings")
_LAZY = ("accumulate", "compress", "dropwhile", "filterfalse", "groupby", "pairwise", "starmap", "takewhile")

_Handler = Callable[[Frame, Any, "Request"], Value | None]


def super_object(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return `super()` for the method at hand."""
    facts = frame.facts
    while facts is not None and facts.owner < 0 and facts.parent >= 0:
        facts = frame.module.facts.functions[facts.parent]
    if facts is None or facts.owner < 0 or not facts.params:
        return UNKNOWN
    owner = frame.module.owner(facts)
    bound = env.get(facts.params[0].name) or frame.key.bound or (Instance(owner),)
    return (SuperAtom(owner, bound),)


def _getattr(frame: Frame, atom: Any, made: Request) -> Value | None:
    if len(made.positional) < 2:
        return None
    name = made.positional[1]
    found = UNKNOWN
    if len(name) == 1 and type(name[0]) is Const and isinstance(name[0].value, str):
        found = attributes.get(frame, made.positional[0], name[0].value, made.position)
    return join([found, *made.positional[2:3]])


def _setattr(frame: Frame, atom: Any, made: Request) -> Value | None:
    if len(made.positional) == 3 and made.expr is not None:
        name = made.positional[1]
        if len(name) == 1 and type(name[0]) is Const and isinstance(name[0].value, str):
            stores.note_store(frame, made.expr[3][0], name[0].value, made.positional[2], made.positional[0])
            operators.assign_attribute(frame, made.positional[0], name[0].value, made.positional[2], made.position)
    return UNKNOWN


def _type(frame: Frame, atom: Any, made: Request) -> Value | None:
    if len(made.positional) != 1:
        return None
    return tuple(ClassAtom(a.cls, a.args) for a in made.positional[0] if type(a) is Instance)


def _partial(frame: Frame, atom: Any, made: Request) -> Value | None:
    if not made.positional:
        return UNKNOWN
    target = tuple(a for a in made.positional[0] if calls.is_callable(frame.world, a))
    if not target:
        return UNKNOWN
    # Looked at here: results of calls inside of something that is handed on are forgotten.
    expand = frame.world.expand
    args = tuple([expand(value) for value in made.positional[1:]])
    return (Partial(target, args, tuple([(name, expand(value)) for name, value in made.keywords.items()])),)


def _next(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`next(iterator, default)`: a generator of the project stops at its `yield`, whatever stands behind that."""
    if not made.positional or not any(type(item) is Generator for item in frame.world.expand(made.positional[0])):
        return None
    source = made.expr[3][0] if made.expr is not None else None
    found = iteration.begin(frame, made.positional[0], made.position, source)
    return join([found, *[default or NONE for default in made.positional[1:2]]])


def _first(frame: Frame, atom: Any, made: Request) -> Value | None:
    return made.positional[0] if made.positional else UNKNOWN


def _cast(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`cast(T, value)`: T where it is a class, else the value itself says more; also where T is an abstract class."""
    if len(made.positional) < 2:
        return None
    if made.expr is not None and made.expr[3] and is_anything(made.expr[3][0]):
        # What is said of it to type checkers takes nothing from what it is.
        return made.positional[1]
    world, given = frame.world, made.positional[0]
    declared = join(calls.instance_of(item) for item in given if type(item) is ClassAtom)
    quotes = [item.value for item in given if type(item) is Const and isinstance(item.value, str)]
    # In quotes, as ruff wants it.
    declared = declared or join(hints.value_of(world, frame.module, quoted(text), ()) for text in quotes)
    if any(abstract.is_vague(world, atom) for atom in declared):
        value = world.expand(made.positional[1])
        return value if abstract.is_told(world, declared, value) else declared
    return declared or made.positional[1]


def _depends(frame: Frame, atom: Any, made: Request) -> Value | None:
    target = made.keywords.get("dependency") or (made.positional[0] if made.positional else UNKNOWN)
    return (Dependency(target),)


def _field(frame: Frame, atom: Any, made: Request) -> Value | None:
    """What a dataclass or pydantic field holds by default; its factory runs when an object is made, not here."""
    factory = made.keywords.get("default_factory") or made.keywords.get("factory") or UNKNOWN
    value = frame.unnoted(calls.call, frame, factory, calls.request(made.position)) if factory else UNKNOWN
    default = made.keywords.get("default") or (made.positional[0] if made.positional else UNKNOWN)
    return join([value, tuple(a for a in default if type(a) is not Const)])


def _validate(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`Model.model_validate(data)`, `TypeAdapter(Model).validate_python(data)`: the validators run here."""
    for receiver in atom.bound or ():
        if type(receiver) is ClassAtom:
            models.run_validation(frame, calls.instance_of(receiver), made)
        elif type(receiver) is Instance:
            models.run_validation(frame, join(receiver.args), made)
    return None


def _serialize(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`model.model_dump()`: serializers and computed fields run here, unless the call leaves some out."""
    if "include" not in made.keywords and "exclude" not in made.keywords:
        for receiver in atom.bound or ():
            if type(receiver) is Instance:
                models.run_serializers(frame, receiver, made)
    return None


def _special_method(*names: str) -> _Handler:
    """A builtin such as `len` that runs the first of these special methods that its argument's class has."""

    def run(frame: Frame, atom: Any, made: Request) -> Value | None:
        for value in made.positional[:1]:
            for item in frame.world.expand(value):
                if type(item) is Instance:
                    name = next((name for name in names if classes.method(frame.world, item.cls, name)), "")
                    operators.special_method(frame, (item,), name, made.position)
        return None

    return run


def _len(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`len(args)`, `len(kwargs)` of what the function itself collects: what the call gave, where that is all known.

    Other containers can be filled by others.
    """
    name = made.expr[3][0] if made.expr is not None and made.expr[3] else None
    kinds = [param.kind for param in frame.facts.params if param.name == name] if frame.facts is not None else []
    value = made.positional[0] if made.positional else UNKNOWN
    if kinds == ["*"] and value == EMPTY:
        return (Const(0),)
    if kinds == ["**"] and len(value) == 1 and type(value[0]) is DictAtom:
        keys = [key for key, _ in value[0].items]
        changes = f'"{name}","(?!get"|items"|keys"|values")'.encode()
        if None not in keys and not re.search(changes, frame.module.facts.bodies[frame.facts.index]):
            return (Const(len(keys)),)
    return _LENGTH(frame, atom, made)


def _bool(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`bool(value)`: what that is true or false for where it is known."""
    truth = truths.truth(frame.world, made.positional[0]) if len(made.positional) == 1 else None
    return _TRUTH(frame, atom, made) if truth is None else (Const(truth),)


def _dict(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`dict(stream=True)`: the items are known one by one, as in a display."""
    if not made.keywords or made.positional or made.unpacked:
        return None
    return (DictAtom(tuple(made.keywords.items())),)


def _range(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`range(0)`, `range(3, 3)`: nothing is in it."""
    first, *others = [value[0].value if is_constant(value) else None for value in made.positional[:2]] or [None]
    start, stop = (first, others[0]) if others else (0, first)
    return EMPTY if isinstance(start, int) and isinstance(stop, int) and start >= stop and not made.unpacked else None


def _lazily(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`map` and `filter` do their work where their result is iterated."""
    mark = len(frame.edges)
    module, facts = frame.world.function_of(atom.ref)
    made_items = join(item.args[0] for item in stubs.call(frame, atom, module, facts, made) if item.args)
    return (frame.lazy_part(mark, made.position, made_items),)


def _chain(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`itertools.chain(a, b)`: its parts are iterated where it is."""
    mark = len(frame.edges)
    sources = made.expr[3] if made.expr is not None else []
    sources = [*sources, *[None] * (len(made.positional) - len(sources))]
    items = [
        iteration.iterate(frame, value, made.position, source)
        for value, source in zip(made.positional, sources, strict=False)
    ]
    return (frame.lazy_part(mark, made.position, join(items)),)


def _chain_of(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`itertools.chain.from_iterable(parts)`: the parts, and what is in each."""
    mark = len(frame.edges)
    source = made.expr[3][0] if made.expr is not None and made.expr[3] else None
    parts = [iteration.iterate(frame, value, made.position, source) for value in made.positional[:1]]
    items = [iteration.iterate(frame, part, made.position, source) for part in parts]
    return (frame.lazy_part(mark, made.position, join(items)),)


def _until(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`iter(function, sentinel)` calls the function where it is iterated."""
    if len(made.positional) != 2:
        return None
    mark = len(frame.edges)
    text = evaluate.path_of(made.expr[3][0]) if made.expr is not None else ""
    items = calls.call(frame, made.positional[0], calls.request(made.position, text=text))
    return (frame.lazy_part(mark, made.position, items),)


def _get_item(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`table.get(key, default)`: an item of a dict or `TypedDict` whose items are known one by one, or the default."""
    key = made.positional[0] if made.positional else UNKNOWN
    name = plain(key[0].value) if len(key) == 1 and type(key[0]) is Const else None
    found = list(made.positional[1:2])
    for receiver in atom.bound or ():
        if type(receiver) is DictAtom:
            # Under another key than those that are known, somebody else may have put something.
            items = [value for known, value in receiver.items if name in (None, known)]
            found += [*items, NONE] if name is None and not made.positional[1:2] else items
        elif isinstance(name, str) and receiver.cls != "builtins:dict":
            found.append(attributes.of_instance(frame, receiver, name, made.position))
        else:
            return _item_or_default(frame, atom, made)
    written = made.expr[3][0] if made.expr is not None and made.expr[3] else None
    return iteration.undecided(written, overrides.below_own(frame, join(found)))


def _item_or_default(frame: Frame, atom: Any, made: Request) -> Value | None:
    """Of a dict that somebody else filled: what its type says, and a default that does something where it is used."""
    default = [item for value in made.positional[1:2] for item in value if _does_something(item)]
    if not default:
        return None
    module, facts = frame.world.function_of(atom.ref)
    return join([stubs.call(frame, atom, module, facts, made) or OBJECT, tuple(default)])


def _does_something(atom: Any) -> bool:
    return type(atom) in TELLING or (type(atom) is Instance and not atom.cls.startswith("builtins:"))


def _done(frame: Frame, atom: Any, made: Request) -> Value | None:
    """Return the answer of a future with where it was asked, and which: it can be kept and looked at later."""
    asked = evaluate.path_of(made.expr[2][2]) if made.expr is not None and type(made.expr[2]) is list else ""
    return instance("builtins:bool", (Const(asked),), (Const(frame.key.ref),)) if asked else None


def _subclasses(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`Base.__subclasses__()`: a list of the classes that derive from it at once."""
    receivers = [item for item in atom.bound or () if type(item) is ClassAtom]
    children = [child for item in receivers for child in frame.world.index.children(item.cls)]
    return instance("builtins:list", tuple([ClassAtom(child) for child in dict.fromkeys(children)]))


def _unbound(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`name = staticmethod(function)` in a class body: objects do not pass themselves."""
    return (Partial(made.positional[0], (), ()),) if made.positional and made.positional[0] else UNKNOWN


_TRUTH = _special_method("__bool__", "__len__")
_LENGTH = _special_method("__len__")

FUNCTIONS: dict[str, _Handler] = {
    **texts.FUNCTIONS,
    "builtins:getattr": _getattr,
    "builtins:next": _next,
    "builtins:object.__subclasses__": _subclasses,
    "importlib:import_module": importing.import_module,
    "builtins:setattr": _setattr,
    "contextlib:AsyncExitStack.callback": leaving.callback,
    "contextlib:AsyncExitStack.push": leaving.push,
    "contextlib:ExitStack.callback": leaving.callback,
    "contextlib:ExitStack.push": leaving.push,
    "contextlib:closing.__exit__": leaving.close,
    "contextlib:contextmanager": _first,
    "contextlib:asynccontextmanager": _first,
    "typing:cast": _cast,
    "dataclasses:field": _field,
    "pydantic.fields:Field": _field,
    "pydantic:Field": _field,
    "fastapi.param_functions:Depends": _depends,
    "fastapi.param_functions:Security": _depends,
    "fastapi:Depends": _depends,
    "fastapi:Security": _depends,
    "concurrent.futures:Future.done": _done,
    "concurrent.futures:Future.set_exception": finishing.filled,
    "concurrent.futures:Future.set_result": finishing.filled,
    "concurrent.futures:wait": finishing.waited,
    "sqlalchemy.orm:Session.refresh": relations.refresh,
    "sqlalchemy.orm:scoped_session.refresh": relations.refresh,
    "sqlalchemy.orm:object_session": relations.session_of,
    **{
        f"sqlalchemy.orm:{owner}.{name}": relations.expire
        for owner in ("Session", "scoped_session")
        for name in ("commit", "rollback", "expire_all")
    },
    "asyncio:AbstractEventLoop.is_running": running_loop.is_running,
    "builtins:iter": _until,
    "builtins:map": _lazily,
    "builtins:filter": _lazily,
    "heapq:merge": _lazily,
    "itertools:chain.from_iterable": _chain_of,
    **{f"itertools:{name}": _lazily for name in _LAZY},
    "builtins:dict.get": _get_item,
    "builtins:dict.pop": _get_item,
    "builtins:dict.setdefault": _item_or_default,
    "builtins:len": _len,
    "builtins:repr": _special_method("__repr__"),
    "builtins:hash": _special_method("__hash__"),
    **{f"pydantic.main:BaseModel.{name}": _validate for name in _VALIDATING},
    **{f"pydantic.main:BaseModel.{name}": _serialize for name in _SERIALIZING},
    **{f"pydantic.type_adapter:TypeAdapter.{name}": _validate for name in _ADAPTING},
}

CLASSES: dict[str, _Handler] = {
    "itertools:chain": _chain,
    "builtins:type": _type,
    "builtins:str": _special_method("__str__", "__repr__"),
    "builtins:bool": _bool,
    "builtins:dict": _dict,
    "builtins:range": _range,
    "builtins:staticmethod": _unbound,
    "functools:partial": _partial,
    "functools:partialmethod": _partial,
    "fastapi.params:Depends": _depends,
    "fastapi.params:Security": _depends,
}

EXTERNALS: dict[str, Callable[[Frame, Any], Value | None]] = {}
