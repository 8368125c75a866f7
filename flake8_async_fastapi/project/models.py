"""Dataclasses and pydantic models: what making or validating an object of one runs beside its constructor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import calls, classes, evaluate, hints
from flake8_async_fastapi.project.frame import Frame
from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.project.values import ClassAtom, FunctionAtom, Instance, TupleAtom, Value
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Class

# A class with its module.
_Owner = tuple["Module", "Class"]
_VALIDATORS = frozenset({"field_validator", "model_validator", "validator", "root_validator"})
_ANNOTATED = frozenset({"AfterValidator", "BeforeValidator", "PlainValidator", "WrapValidator"})
_FIELD_MAKERS = frozenset({"field", "Field", "attrib", "ib", "PrivateAttr"})
_MODELS = ("pydantic.main:BaseModel", "pydantic:BaseModel", ":pydantic.BaseModel")


def run_defaults(frame: Frame, atom: ClassAtom, made: Request) -> None:
    """Note what making an object of a dataclass or pydantic model runs: default factories and validators."""
    model = is_model(frame.world, atom.cls)
    owners = [frame.world.class_of(base.cls) for base in classes.order(frame.world, atom.cls)]
    made_of = [owner for owner in owners if owner is not None and _has_fields(owner, model)]
    if not made_of:
        return
    given = {*made.keywords, *_positional(owners, len(made.positional))}
    for module, facts in made_of:
        for name, bindings in facts.bindings.items():
            for binding in bindings:
                if binding[0] == ":" and name not in given:
                    _run_factory(frame, module, binding[2], made)
                if binding[0] == ":" and model:
                    _run_annotated(frame, module, binding[1], made)
                elif binding[0] == "d" and model:
                    _run_validator(frame, module, binding[1], atom, made)


def _has_fields(owner: _Owner, model: bool) -> bool:
    module, facts = owner
    return not module.is_stub and (model or any(called_name(expr) == "dataclass" for expr in facts.decorators))


def _positional(owners: list[_Owner | None], number: int) -> list[str]:
    """Return the names of so many first fields of a dataclass, those of its bases first; `owners` are nearest first."""
    if not number:
        return []
    known = [owner[1].bindings for owner in reversed(owners) if owner is not None]
    names = [name for bindings in known for name, found in bindings.items() if found[0][0] == ":"]
    return list(dict.fromkeys(names))[:number]


def is_model(world: World, reference: str) -> bool:
    """Return whether a class is a pydantic model."""
    return any(base.cls in _MODELS for base in classes.order(world, reference))


def run_validation(frame: Frame, value: Value, made: Request) -> None:
    """Note what validating data as `value` runs: for each model in it, and for the models in their fields."""
    waiting = list(value)
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
            run_defaults(frame, ClassAtom(atom.cls), made)
            waiting.extend(_fields(frame.world, atom.cls))


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


def _run_factory(frame: Frame, module: Any, expr: Expr, made: Request) -> None:
    if type(expr) is not list or expr[0] != "c" or called_name(expr) not in _FIELD_MAKERS:
        return
    for name, value in expr[4]:
        if name in ("default_factory", "factory"):
            _run(frame, module, value, made)


def _run_annotated(frame: Frame, module: Any, annotation: Expr, made: Request) -> None:
    """`Annotated[str, AfterValidator(check)]`: the check runs with the model's own."""
    if type(annotation) is str and annotation in ("str", "int", "float", "bool"):
        return
    owner, items = hints.annotated_items(frame.world, module, annotation)
    for item in items[1:]:
        if type(item) is list and item[0] == "c" and called_name(item) in _ANNOTATED:
            for expr in [*item[3][:1], *(value for name, value in item[4] if name == "func")]:
                _run(frame, owner, expr, made)


def _run(frame: Frame, module: Any, expr: Expr, made: Request) -> None:
    function = evaluate.evaluate(frame.world.module_frame(module), expr, {})
    calls.call(frame, function, calls.request(made.position, text=evaluate.path_of(expr)))


def _run_validator(frame: Frame, module: Any, index: int, atom: ClassAtom, made: Request) -> None:
    facts = module.facts.functions[index]
    if any(called_name(expr) in _VALIDATORS for _, expr in facts.decorators):
        # A validator that runs after the model's fields has the object itself.
        bound = Instance(atom.cls) if facts.params and facts.params[0].name == "self" else atom
        function = FunctionAtom(f"{module.name}:{index}", (bound,))
        calls.call_function(frame, function, calls.request(made.position, text=facts.name))
