"""Dataclasses and pydantic models: what making or validating an object of one runs beside its constructor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import calls, classes, evaluate, hints, shown
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.names import called, called_name, named_class
from flake8_async_fastapi.project.values import (
    EMPTY,
    NONE,
    UNKNOWN,
    ClassAtom,
    Const,
    DictAtom,
    External,
    FunctionAtom,
    Instance,
    TupleAtom,
    Value,
    own_name,
)
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Class, Function

# A class with its module.
_Owner = tuple["Module", "Class"]
_VALIDATORS = frozenset({"field_validator", "model_validator", "validator", "root_validator"})
_ANNOTATED = frozenset({"AfterValidator", "BeforeValidator", "PlainValidator", "WrapValidator"})
_SERIALIZERS = frozenset({"field_serializer", "model_serializer", "computed_field"})
_FIELD_MAKERS = frozenset({"field", "Field", "attrib", "ib", "PrivateAttr"})
# What makes a field of attrs without an annotation, and what stands for a default that is made.
_ATTRIBUTES = frozenset({"attrib", "ib", "field"})
_FACTORY = frozenset({"Factory"})
# Kinds of classes whose fields have validators.
_CHECKING = ("model", "pydantic")
_SETTINGS = "pydantic_settings.main:BaseSettings"
_SOURCES = "settings_customise_sources"
MODELS = ("pydantic.main:BaseModel", "pydantic:BaseModel", ":pydantic.BaseModel")


class Step(NamedTuple):
    """One thing that making an object runs: a callable written in `module`, or the validator of that number.

    A default factory runs where its field, `name`, is not given; what is `inside` of the field's type where it is.
    """

    module: Module
    name: str
    expr: Expr
    validator: int = -1
    inside: bool = False


def is_hook(facts: Function) -> bool:
    """Return whether a method is a validator or serializer, which pydantic calls as a plain function."""
    return any(called_name(expr) in _VALIDATORS | _SERIALIZERS for _, expr in facts.decorators)


def run_defaults(frame: Frame, atom: ClassAtom, made: Request, whole: bool = False) -> None:
    """Note what making an object of a dataclass or pydantic model runs: default factories and validators.

    `whole` where it is made from data that may hold every field.
    """
    _choose_sources(frame, atom, made)
    steps = _steps(frame.world, atom.cls)
    if not steps:
        return
    named = positional_fields(frame.world, atom.cls, len(made.positional))
    given = {*made.keywords, *named, *[name.lstrip("_") for name in named]}
    filled = {**dict(zip(named, made.positional, strict=False)), **made.keywords}
    for step in steps:
        if step.inside:
            if whole or made.unpacked or filled.get(step.name, NONE) not in (NONE, EMPTY):
                _run(frame, step.module, step.expr, made)
            continue
        if step.validator >= 0:
            _run_validator(frame, step.module, step.validator, atom, made)
        elif step.name not in given:
            _run(frame, step.module, step.expr, made)


def _choose_sources(frame: Frame, atom: ClassAtom, made: Request) -> None:
    """Note what the project's method runs that says where settings come from: sources read their files when made."""
    found = classes.method(frame.world, atom.cls, _SOURCES)
    if found is not None and any(base.cls == _SETTINGS for base in classes.order(frame.world, atom.cls)):
        function = FunctionAtom(frame.world.function_ref(*found), (atom,))
        calls.call_function(frame, function, calls.request(made.position, (atom,), text=_SOURCES))


def _steps(world: World, reference: str) -> tuple[Step, ...]:
    known = world.steps.get(reference)
    if known is None:
        known = tuple(_find_steps(world, reference))
        if reference in world.orders:
            world.steps[reference] = known
    return known


def _find_steps(world: World, reference: str) -> Iterator[Step]:
    model = is_model(world, reference)
    # What classes nearer to the one that is made bind: fields and validators of its bases give way to it.
    nearer: dict[str, Step] = {}
    for base in classes.order(world, reference):
        owner = world.class_of(base.cls)
        if owner is None or owner[0].is_stub or not (kind := "model" if model else _kind(world, owner)):
            continue
        module, facts = owner
        for name, bindings in facts.bindings.items():
            for binding in bindings:
                if binding[0] == "d" and kind in _CHECKING and _validates(module, binding[1]):
                    # What takes the place of a validator is one, also without a decorator of its own.
                    step = nearer.get(name, Step(module, name, None, binding[1]))
                    yield from [step] if step.validator >= 0 else []
                elif name not in nearer and (_is_field(binding) or binding[0] == ":"):
                    yield from _factories(module, name, binding[-1], kind == "attrs")
                    if kind in _CHECKING:
                        yield from _checks(world, module, binding[1])
                        yield from _inner_checks(world, module, name, binding[1])
        for name, bindings in facts.bindings.items():
            last = bindings[-1]
            if kind in _CHECKING or _is_field(last):
                nearer.setdefault(name, Step(module, name, None, last[1] if last[0] == "d" else -1))


def _kind(world: World, owner: _Owner) -> str:
    """Return by what a class has its fields: "dataclass", "pydantic" with validators as well, "attrs", "" for none."""
    module, facts = owner
    kind = ""
    for expr in facts.decorators:
        for atom in evaluate.evaluate(world.module_frame(module), called(expr), {}):
            if type(atom) is FunctionAtom and atom.ref.startswith("pydantic.dataclasses:"):
                return "pydantic"
            if type(atom) is External and atom.name.partition(".")[0] in ("attr", "attrs"):
                return "attrs"
        if called_name(expr) == "dataclass":
            kind = "dataclass"
    return kind


def positional_fields(world: World, reference: str, number: int) -> list[str]:
    """Return the names of so many first fields of a class, those of its bases first."""
    if not number:
        return []
    owners = [world.class_of(base.cls) for base in reversed(classes.order(world, reference))]
    known = [owner[1].bindings for owner in owners if owner is not None]
    names = [name for bindings in known for name, found in bindings.items() if _is_field(found[0])]
    return list(dict.fromkeys(names))[:number]


def _is_field(binding: Any) -> bool:
    """Whether a binding of a class body declares a field, and no variable of the class."""
    if binding[0] == "=":
        return _is_call_of(binding[1], _ATTRIBUTES)
    return binding[0] == ":" and named_class(binding[1]) != "ClassVar"


def _is_call_of(expr: Expr, names: frozenset[str]) -> bool:
    return type(expr) is list and expr[0] == "c" and called_name(expr) in names


def run_hook(frame: Frame, function: FunctionAtom, facts: Function, atom: ClassAtom, made: Request) -> None:
    """Note what a method of a class runs that is called when all fields of a new object are set."""
    known = function._replace(closure=_asked_fields(frame.world, atom.cls, facts, made))
    calls.call_function(frame, known, calls.request(made.position, text=shown.text(made)))


def _asked_fields(world: World, reference: str, facts: Function, made: Request) -> tuple[tuple[str, Value], ...]:
    """Return what such a method finds in those fields that it asks for, where the call decides it."""
    asked = [name[1:] for name in facts.tested if name[0] == "."]
    if not asked or not facts.params:
        return ()
    order = classes.order(world, reference)
    owners = [world.class_of(base.cls) for base in order]
    if any(owner and ("__init__" in owner[1].bindings and not owner[0].is_stub) for owner in owners):
        return ()
    if any(own_name(base.cls) == "BaseSettings" for base in order):  # the environment decides, too
        return ()
    named = positional_fields(world, reference, len(made.positional))
    given = {**dict(zip(named, made.positional, strict=False)), **made.keywords}
    found = []
    for name in asked:
        value = given.get(name) if name in given or made.unpacked else _default(owners, name)
        if value and len(value) == 1 and type(value[0]) is Const and value[0].value in (None, True, False):
            found.append((f"{facts.params[0].name}.{name}", value))
    return tuple(found)


def _default(owners: list[_Owner | None], name: str) -> Value:
    """Return the constant that a field holds by default, empty for any other default and none."""
    for owner in owners:
        bindings = owner[1].bindings.get(name) if owner is not None else None
        if not bindings:
            continue
        expr = bindings[0][2] if bindings[0][0] == ":" else None
        if type(expr) is list and expr[0] == "c" and called_name(expr) in _FIELD_MAKERS:
            expr = next((value for keyword, value in expr[4] if keyword == "default"), (expr[3] or [None])[0])
        return (Const(expr[1]),) if type(expr) is list and expr[0] == "k" else UNKNOWN
    return UNKNOWN


def is_model(world: World, reference: str) -> bool:
    """Return whether a class is a pydantic model."""
    return any(base.cls in MODELS for base in classes.order(world, reference))


def run_validation(frame: Frame, value: Value, made: Request) -> None:
    """Note what validating data as `value` runs: for each model in it, and for the models in their fields."""
    waiting = list(value)
    whole = made._replace(keywords=_written_fields(made))
    seen: set[str] = set()
    while waiting:
        atom = waiting.pop()
        if type(atom) is TupleAtom:
            waiting.extend(item for items in atom.items for item in items)
        if type(atom) is not Instance:
            continue
        waiting.extend(item for items in atom.args for item in items)
        if atom.cls not in seen and not atom.cls.startswith("builtins:") and is_model(frame.world, atom.cls):
            seen.add(atom.cls)
            run_defaults(frame, ClassAtom(atom.cls), whole if atom in value else made, whole=True)
            if (after := classes.method(frame.world, atom.cls, "model_post_init")) is not None:
                function = FunctionAtom(frame.world.function_ref(*after), (Instance(atom.cls),))
                calls.call_function(frame, function, calls.request(made.position, UNKNOWN))
            waiting.extend(_fields(frame.world, atom.cls))


def _written_fields(made: Request) -> dict[str, Value]:
    """Return the fields that the data of a validation is seen to hold: `Model.model_validate({"kind": "png"})`."""
    data = made.positional[0] if made.positional else made.keywords.get("obj", UNKNOWN)
    if len(data) != 1 or type(data[0]) is not DictAtom:
        return {}
    return {key: value for key, value in data[0].items if isinstance(key, str)}


def _fields(world: World, reference: str) -> list[Any]:
    """Return what the fields of a model can hold."""
    found: list[Any] = []
    for base in classes.order(world, reference):
        owner = world.class_of(base.cls)
        if owner is not None and not owner[0].is_stub:
            for bindings in owner[1].bindings.values():
                for binding in bindings:
                    if binding[0] == ":":
                        found.extend(hints.value_of(world, owner[0], binding[1], ()))
    return found


def _factories(module: Module, name: str, expr: Expr, attrs: bool = False) -> Iterator[Step]:
    if attrs:
        # The parameter has no underscore.
        name = name.lstrip("_")
        if _is_call_of(expr, _FACTORY) and expr[3]:
            yield Step(module, name, expr[3][0])
    if _is_call_of(expr, _FIELD_MAKERS):
        for keyword, value in expr[4]:
            if keyword in ("default_factory", "factory"):
                yield Step(module, name, value)
            elif keyword == "default" and attrs:
                yield from _factories(module, name, value, attrs)


def _checks(world: World, module: Module, annotation: Expr) -> Iterator[Step]:
    """`Annotated[str, AfterValidator(check)]`: the check runs with the model's own."""
    if type(annotation) is str and annotation in ("str", "int", "float", "bool"):
        return
    owner, items = hints.annotated_items(world, module, annotation)
    for item in items[1:]:
        if type(item) is list and item[0] == "c" and called_name(item) in _ANNOTATED:
            for expr in [*item[3][:1], *(value for name, value in item[4] if name == "func")]:
                yield Step(owner, "", expr)


def _inner_checks(world: World, module: Module, name: str, annotation: Expr) -> Iterator[Step]:
    """The checks of a union's members and of a container's items."""
    for part in hints.parts(annotation):
        for step in _checks(world, module, part):
            yield step._replace(name=name, inside=True)
        yield from _inner_checks(world, module, name, part)


def _run(frame: Frame, module: Module, expr: Expr, made: Request) -> None:
    function = evaluate.evaluate(frame.world.module_frame(module), expr, {})
    calls.call(frame, function, calls.request(made.position, text=evaluate.path_of(expr)))


def _validates(module: Module, index: int) -> bool:
    return any(called_name(expr) in _VALIDATORS for _, expr in module.facts.functions[index].decorators)


def _run_validator(frame: Frame, module: Module, index: int, atom: ClassAtom, made: Request) -> None:
    facts = module.facts.functions[index]
    # A validator that runs after the model's fields has the object itself.
    bound = Instance(atom.cls) if facts.params and facts.params[0].name == "self" else atom
    function = FunctionAtom(f"{module.name}:{index}", (bound,))
    calls.call_function(frame, function, calls.request(made.position, text=facts.name))


def run_serializers(frame: Frame, atom: Instance, made: Request) -> None:
    """Note what turning a model into data runs; what a derived model binds takes the place of its base's."""
    nearest: dict[str, tuple[Module, int]] = {}
    found: dict[str, None] = {}
    for base in classes.order(frame.world, atom.cls):
        owner = frame.world.class_of(base.cls)
        if owner is None or owner[0].is_stub:
            continue
        for name, bindings in owner[1].bindings.items():
            if bindings[-1][0] == "d":
                nearest.setdefault(name, (owner[0], bindings[-1][1]))
                if _serializes(owner[0], bindings[-1][1]):
                    found[name] = None
    for module, index in [nearest[name] for name in found]:
        function = FunctionAtom(f"{module.name}:{index}", (atom,))
        name = module.facts.functions[index].name
        calls.call_function(frame, function, calls.request(made.position, text=name))


def _serializes(module: Module, index: int) -> bool:
    """Return whether a method is a serializer that always runs, whatever the data is for."""
    marks = [expr for _, expr in module.facts.functions[index].decorators if called_name(expr) in _SERIALIZERS]
    keywords = [keyword for expr in marks if type(expr) is list and expr[0] == "c" for keyword, _ in expr[4]]
    return bool(marks) and "when_used" not in keywords
