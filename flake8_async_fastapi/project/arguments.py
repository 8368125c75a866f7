"""Arguments to parameters, and which of them make a call worth looking at on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import (
    abstract,
    asked,
    calls,
    certain,
    classes,
    declarations,
    evaluate,
    given_classes,
    plain_types,
    relations,
    texts,
)
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import is_anything, is_depends
from flake8_async_fastapi.project.telling import TELLING, any_telling
from flake8_async_fastapi.project.values import (
    EMPTY,
    NONE,
    OBJECT,
    UNKNOWN,
    WORD,
    ClassAtom,
    Const,
    Dependency,
    DictAtom,
    External,
    FunctionAtom,
    Generator,
    Instance,
    Lazy,
    Member,
    Partial,
    Result,
    TupleAtom,
    Value,
    instance,
    is_collection,
    join,
    widen,
)
from flake8_async_fastapi.source.facts import Function, Param

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

# Each binding costs a look at the function; no application was seen to have 300 for one. Which of them come first
# depends on the order of files, and so would findings where the limit is met: it only ends a wrong turn.
_MOST_BINDINGS = 1000
# What a coroutine takes that its declared type says nothing of.
_UNDECLARED = (FunctionAtom, Partial, Generator, Lazy)


def bind(facts: Function, atom: FunctionAtom, made: Request) -> dict[str, Value]:
    """Return the arguments of a call by parameter name; parameters that get none are missing.

    What `*args` and `**kwargs` collect comes under their names, as a tuple and a dict; in a dict that may hold more
    stands None among the keys.
    """
    positional = list(made.positional)
    if atom.bound is not None:
        positional.insert(0, atom.bound)
    keywords = dict(made.keywords)
    bound: dict[str, Value] = {}
    for param in facts.params:
        if param.kind in "pa" and positional:
            bound[param.name] = positional.pop(0)
        elif param.kind == "*":
            if positional:
                bound[param.name] = (TupleAtom(tuple(positional)),)
            positional = []
        elif param.kind == "**":
            if keywords:
                others = ((None, UNKNOWN),) if made.unpacked else ()
                bound[param.name] = (DictAtom((*keywords.items(), *others)),)
        elif param.name in keywords:
            bound[param.name] = keywords.pop(param.name)
    return bound


def key(frame: Frame, atom: FunctionAtom, module: Module, facts: Function, made: Request) -> Key:
    """Return under which key the function that a call runs is looked at."""
    world = frame.world
    bound = bind(facts, atom, made)
    receiver = atom.bound
    params = facts.params
    if facts.owner >= 0 and params and params[0].kind in "pa" and not _is_static(facts):
        first = bound.pop(params[0].name, UNKNOWN)
        receiver = receiver if receiver is not None else first
        receiver = _receiver(receiver) or default_receiver(module, facts)
        params = params[1:]
    arguments = []
    for param in params:
        value = bound.get(param.name)
        # What blocks in a coroutine is reported in there, whoever calls it; parameters that are untyped or can be any
        # function are known from here.
        declared = facts.is_async and all([type(atom) not in _UNDECLARED for atom in value or ()])
        if declared and not is_left_to_callers(world, module, facts, param):
            continue
        if value is None and not (value := UNKNOWN if made.unpacked else constant_default(param)):
            continue
        kept = _kept(world, module, facts, param, value)
        if not kept or kept == OBJECT:
            kept = plain_types.given(frame, atom, param, value, made) or kept
        if kept:
            arguments.append((param.name, kept))
    closure = _closure(facts, atom) + certain.given(frame, atom, module, facts, made)
    return _bounded(world, module, facts, Key(atom.ref, receiver, tuple(arguments), closure))


def _bounded(world: World, module: Module, facts: Function, called: Key) -> Key:
    """Return the key itself, or a plainer one for a function that is called in too many ways to look at each."""
    known = world.bindings.setdefault(called.ref, set())
    if len(known) < _MOST_BINDINGS or called in known:
        known.add(called)
        return called
    return Key(called.ref, default_receiver(module, facts) if facts.owner >= 0 else called.bound, (), called.closure)


def _closure(facts: Function, atom: FunctionAtom) -> tuple[tuple[str, Value], ...]:
    """Return the free variables that make a difference: for a coroutine only the callables, which wrappers call.

    What else a coroutine reads from further out it finds there; so it is looked at once, not once a call. A function
    that is not nested has none, but for the fields that `models.run_hook` knows: those are constants.
    """
    if not atom.closure:
        return ()
    if facts.is_async:
        return tuple(
            [(name, widen(value)) for name, value in atom.closure if any(type(a) in _UNDECLARED for a in value)]
        )
    return tuple([(name, widen(value)) for name, value in atom.closure if any_telling(value) or facts.parent < 0])


def _receiver(value: Value) -> Value:
    plain = [
        Instance(atom.cls, (), atom.exact) if type(atom) is Instance and not any(atom.args) else atom
        for atom in value
        if type(atom) in (Instance, ClassAtom)
    ]
    return widen(tuple(plain), 1)


def default_receiver(module: Module, facts: Function) -> Value | None:
    """Return the object or class that a method has when nobody says which."""
    if facts.owner < 0 or _is_static(facts):
        return None
    reference = module.owner(facts)
    if _decorated_as(facts, "classmethod") or facts.name == "__new__":
        return (ClassAtom(reference),)
    return (Instance(reference),)


def _is_static(facts: Function) -> bool:
    return _decorated_as(facts, "staticmethod")


def _decorated_as(facts: Function, name: str) -> bool:
    return any(expr == name for _, expr in facts.decorators)


def constant_default(param: Param) -> Value:
    """Return the constant that a parameter is by default, empty for any other default and none."""
    default = param.default
    if type(default) is list and default[0] == "k":
        return (Const(default[1]),)
    if param.kind == "**":
        return (DictAtom(()),)
    return EMPTY if param.kind == "*" or default == ["tu", []] else UNKNOWN


def _kept(world: World, module: Module, facts: Function, param: Param, value: Value) -> Value:
    """Return the part of an argument that can change what the function does; empty for none."""
    if not value:
        return _unknown(world, module, facts, param)
    tested, compared = param.name in facts.tested, param.name in facts.compared
    used = tested or param.name in facts.forwarded
    if texts.is_address(value) and (used or facts.name == "__init__"):
        return value
    constants = all(type(atom) is Const for atom in value)
    if constants:
        plain = all(not atom.value or atom.value is True or type(atom.value) is Member for atom in value)
        iterated = value == EMPTY and param.name in facts.receivers
        if (plain and (used or iterated)) or (compared and len(value) == 1) or facts.name == "__getattr__":
            return value
    if used and texts.is_word(value):
        return WORD
    if constants:
        return plain_types.harmless(facts, param, value)
    declared = world.declared(module, facts, param)
    callables = any(type(atom) in TELLING for atom in value)
    if not callables and _is_informative(world, declared):
        if param.name in facts.receivers or param.name in facts.forwarded:
            own = _told_of(world, declared, value) or _own_class(world, declared, value)
            if own:
                return own
        return _alternatives(world, declared, value) if used and len(declared) > 1 else UNKNOWN
    value = world.expand(value)
    if not declared and param.name in facts.receivers and any(map(is_collection, value)):
        value = world.expand_held(value)
    if not any_telling(value):
        if tested and param.kind == "**":
            return tuple([DictAtom(tuple([(key, UNKNOWN) for key, _ in atom.items])) for atom in value])
        return _opaque(world, declared) or plain_types.harmless(facts, param, value)
    return widen(tuple(atom for atom in value if type(atom) is not Const or atom.value is None))


def _told_of(world: World, declared: Value, value: Value) -> Value:
    """Return the declared type of a parameter with what an argument says of its objects; empty for nothing."""
    if relations.concern(world, declared):
        return relations.passed(world, declared, value)
    if asked.concern(declared):
        return asked.passed(declared, world.expand_held(world.expand(value)))
    return UNKNOWN


def _own_class(world: World, declared: Value, value: Value) -> Value:
    """Return the class of an argument where only an abstract one is declared; empty where it is not known."""
    if not any(abstract.is_vague(world, atom) for atom in declared):
        return UNKNOWN
    known = world.expand(value)
    if not abstract.is_told(world, declared, known):
        return UNKNOWN
    return widen(tuple([Instance(atom.cls, (), atom.exact) for atom in known]))


def _unknown(world: World, module: Module, facts: Function, param: Param) -> Value:
    """Return what stands for an argument of which nothing is known; empty where it makes no difference."""
    declared = world.declared(module, facts, param) if param.annotation else UNKNOWN
    used = param.name in facts.tested or param.name in facts.forwarded
    if used and constant_default(param) == NONE and not relations.concern(world, declared):
        # Whoever leaves nothing out where that could be left out gives something.
        return tuple([atom for atom in declared if atom not in NONE]) or OBJECT
    return _opaque(world, declared) if _is_used(facts, param) else UNKNOWN


def _opaque(world: World, declared: Value) -> Value:
    """Return what stands for a function that is given but not known: no other caller is asked which one it could be."""
    known = [atom for atom in declared if atom not in NONE]
    return declared if abstract.says_nothing(world, known) else UNKNOWN


def is_left_to_callers(world: World, module: Module, facts: Function, param: Param) -> bool:
    """Return whether a parameter declares nothing, or only that it is a function or does as a protocol says."""
    if is_anything(param.annotation):
        return True
    return abstract.says_nothing(world, [atom for atom in world.declared(module, facts, param) if atom not in NONE])


def _is_used(facts: Function, param: Param) -> bool:
    """Return whether what a parameter is makes a difference to what its function runs."""
    return facts.name == "__init__" or param.name in facts.receivers or param.name in facts.forwarded


def _alternatives(world: World, declared: Value, value: Value) -> Value:
    """Return which alternatives of a declared type an argument is of (such as: not None), empty where it can be any."""
    kept: set[Any] = set()
    for atom in value:
        known = declared_return(world, atom.call) if type(atom) is Result else (atom,)
        if not known or any(type(item) in (Result, External) for item in known):
            return UNKNOWN
        for item in known:
            if item in NONE and item not in declared:
                continue
            of_class = [wanted for wanted in declared if _fits(world, item, wanted)]
            kept.update(of_class or [wanted for wanted in declared if type(wanted) is not Const])
    if len(kept) == len(declared):
        return UNKNOWN
    # Nothing is a list and a dict; of classes of the project nobody knows what derives from them.
    alone = {atom for atom in kept if type(atom) is Instance and _stands_alone(world, atom, declared)}
    return tuple(atom._replace(exact=True) if atom in alone else atom for atom in declared if atom in kept)


def _stands_alone(world: World, atom: Instance, declared: Value) -> bool:
    """Whether what is of one alternative is of no other one: of an unlisted class, unless one derives from it."""
    if not atom.cls.startswith(":"):
        return atom.cls.startswith("builtins:")
    others = [other for other in declared if other != atom and type(other) is not Const]
    return all(type(other) is Instance and classes.is_apart(world, other.cls, [atom.cls]) for other in others)


def _fits(world: World, atom: Any, wanted: Any) -> bool:
    """Whether something can be of one alternative."""
    if type(wanted) is not Instance or atom == Const(None):
        return bool(atom == wanted)
    reference = calls.class_reference(atom)
    return reference is not None and (
        classes.is_subclass(world, reference, wanted.cls) or classes.is_subclass(world, wanted.cls, reference)
    )


def _is_informative(world: World, declared: Value, open_too: bool = False) -> bool:
    """Whether a declared type says enough that the argument's own adds nothing; `open_too` if it says anything."""
    known = [atom for atom in declared if type(atom) is not Const]
    return bool(known) and all(_says_enough(world, atom, open_too or len(known) > 1) for atom in known)


def _says_enough(world: World, atom: Any, open_too: bool) -> bool:
    if type(atom) is TupleAtom:
        return all(_is_informative(world, item) for item in atom.items)
    if type(atom) is not Instance or atom.cls in ("typing:Iterator", "typing:AsyncIterator"):
        return False
    # Of a union, which alternative it is says more than what a `dict[str, Any]` among them holds.
    return (open_too and any(atom.args)) or not declarations.is_open(world, atom)


def parameters(world: World, module: Module, facts: Function, called: Key) -> Env:
    """Return the environment that a function's body starts with."""
    env: Env = {}
    given = dict(called.arguments)
    params = facts.params
    if called.bound is not None and params and params[0].kind in "pa":
        env[params[0].name] = called.bound
        params = params[1:]
    if facts.parent >= 0:
        given = {**dict(called.closure), **given}
    if called.closure:
        env.update((name, value) for name, value in called.closure if "." in name)
    for param in params:
        value = given.get(param.name)
        env[param.name] = parameter(world, module, facts, param) if value is None else value
    return env


def parameter(world: World, module: Module, facts: Function, param: Param) -> Value:
    """Return what a parameter can be without an argument: declared, provided by FastAPI, by default, by callers."""
    declared = world.taken(module, facts, param)
    if param.kind == "*":
        return instance("builtins:tuple", declared)
    if param.kind == "**":
        return instance("builtins:dict", instance("builtins:str"), declared)
    known = tuple(atom for atom in declared if type(atom) is not Const or atom.value is not None)
    says_nothing = abstract.says_nothing(world, known) and not is_depends(param.default)
    if known and not says_nothing and not (param.default and all(declarations.is_open(world, atom) for atom in known)):
        if is_depends(param.default) and any(abstract.is_vague(world, atom) for atom in known):
            default = evaluate.evaluate(world.module_frame(module), param.default, {})
            return abstract.provided(world, declared, default)
        return relations.provided(world, module, param, declared) if relations.concern(world, declared) else declared
    default = UNKNOWN
    if param.default is not None:
        default = world.expand(evaluate.evaluate(world.module_frame(module), param.default, {}))
    for atom in default:
        if type(atom) is Dependency:
            return calls.provided(world, atom)
    telling = tuple(atom for atom in default if type(atom) in TELLING or type(atom) in (Instance, DictAtom, TupleAtom))
    if telling:
        tells = declarations.is_more_telling(world, known, telling) or abstract.is_told(world, known, telling)
        if known and not tells:
            return declared
        # A coroutine is looked at once, for all callers.
        return join([telling, _passed(world, module, facts, param, known)]) if facts.is_async else telling
    if says_nothing:
        return _passed(world, module, facts, param, known) or declared
    if known:
        return declared
    passed = _passed(world, module, facts, param, known) if is_anything(param.annotation) else UNKNOWN
    if not passed and param.name in facts.forwarded and constant_default(param) == NONE:
        # To whom it is handed on, it can still be None.
        return join([OBJECT, NONE])
    return passed


def _passed(world: World, module: Module, facts: Function, param: Param, known: Value) -> Value:
    """Return what callers pass for a parameter that declares nothing or, in `known`, only a function or a protocol."""
    if not _is_used(facts, param):
        return UNKNOWN
    passed: Value = world.index.argument_types(module, facts, param.name)
    if not passed or (known and not abstract.may_be(world, known, passed)):
        return UNKNOWN
    can_be_none = constant_default(param) == NONE or NONE[0] in world.declared(module, facts, param)
    return join([passed, NONE]) if can_be_none else passed


def declared_return(world: World, called: Key) -> Value:
    """Return what a function declares to return, for the object it is called on; empty where it says nothing."""
    module, facts = world.function_of(called.ref)
    value = world.declared_return(called.ref) if facts.returns is not None else UNKNOWN
    if not value:
        before = module.facts.functions[facts.index - 1]
        return given_classes.of_overload(world, module, facts, called) if before.name == facts.name else UNKNOWN
    if not any(classes.has_variable(atom) for atom in value):
        return value if _is_informative(world, value, True) else UNKNOWN
    known: dict[str, Value] = {}
    for atom in called.bound or ():
        known["Self"] = join([known.get("Self", UNKNOWN), calls.instance_of(atom) or (atom,)])
        if type(atom) is Instance and facts.owner >= 0:
            known.update(given_classes.owner_arguments(world, atom, module, facts))
    known.update(given_classes.known(world, module, facts, called))
    result = classes.substitute(value, known)
    return join([result]) if _is_informative(world, result, True) else UNKNOWN
