"""Questions against the direction of imports, answered from every file's facts: who derives from a class, who sets
`app.state.x`, who calls a function."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import classes, constructors, decorating, hints, registrations, scopes, set_outside
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.names import named_class
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    ClassAtom,
    DictAtom,
    Instance,
    TupleAtom,
    Value,
    join,
    own_name,
)
from flake8_async_fastapi.project.words import Words

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

_MOST_SITES = 12
# Of different functions that callers pass, it is not known which one an object keeps.
_JOINED = (Instance, ClassAtom, TupleAtom, DictAtom)


class Index:
    """Answers about the whole project, each worked out when first asked, from the files whose text can matter."""

    def __init__(self, world: World, paths: Callable[[], list[str]]) -> None:
        self._world = world
        self._paths = paths
        self._words: Words | None = None
        self._subclasses: dict[str, tuple[str, ...]] = {}
        self._sites: dict[str, tuple[tuple[Module, int], ...]] = {}

    def _table(self) -> Words:
        if self._words is None:
            self._words = Words(self._paths())
        return self._words

    def _modules(self, paths: list[str]) -> Iterator[Module]:
        for path in paths:
            module = self._world.modules.at(path)
            if module is not None:
                yield module

    def subclasses(self, reference: str) -> tuple[str, ...]:
        """Return the project's classes that derive from a class, over any number of levels."""
        if reference not in self._subclasses:
            self._subclasses[reference] = ()
            found: dict[str, None] = {}
            for child in self.children(reference):
                found[child] = None
                found.update(dict.fromkeys(self.subclasses(child)))
            self._subclasses[reference] = tuple(found)
        return self._subclasses[reference]

    def children(self, reference: str) -> Iterator[str]:
        """Yield the project's classes that name a class among their bases."""
        if self._world.class_is_stub(reference) or reference.startswith(":"):
            return
        name = own_name(reference)
        for module in self._modules(self._table().deriving(name)):
            for facts in module.facts.classes:
                for base in facts.bases:
                    if named_class(base) == name and self._is(module, base, reference):
                        yield f"{module.name}:{facts.qualname}"

    def _is(self, module: Module, base: Any, reference: str) -> bool:
        value = hints.value_of(self._world, module, base, ())
        return any(type(atom) is Instance and atom.cls == reference for atom in value)

    def handing(self, name: str, place: str) -> Iterator[Module]:
        """Yield the modules that may hand something of that name to a framework that runs a plain `def` in `place`."""
        return self._modules(self._table().handing(name, place))

    def naming(self, name: str) -> Iterator[Module]:
        """Yield the modules that hold a name; a name that is not capitalized is not looked for."""
        return self._modules(self._table().naming(name))

    def decorating(self, name: str) -> Iterator[Module]:
        """Yield the modules that have a decorator of that name."""
        return self._modules(self._table().decorating(name))

    def setting(self, name: str) -> Iterator[tuple[Module, int]]:
        """Yield the functions (-1: the module's body) that set an attribute of that name on another object."""
        for module in self._modules(self._table().setting(name)):
            yield from ((module, index) for index in set_outside.setting(module, name))

    def including(self) -> Iterator[Module]:
        """Yield the modules that include routers."""
        return self._modules(self._table().calling("include_router"))

    def libraries(self) -> set[str]:
        """Return the top-level names of what the project's files import."""
        return self._table().imports

    def callers(self, name: str) -> Iterator[tuple[Module, int]]:
        """Yield the functions (-1: the module's body) that call something of that name."""
        for module in self._modules(self._table().calling(name)):
            if name in module.facts.calls:
                yield module, -1
            for function in module.facts.functions:
                if name in function.calls:
                    yield module, function.index

    def state(self, owner: str, name: str) -> Value:
        """Return what the project assigns to `name` of `app.state`, or of `request.state` (`owner` "request")."""
        return self._world.solve(("state", owner, name), lambda: self._state(owner, name))

    def _state(self, owner: str, name: str) -> Value:
        found = self._given_by_lifespans(name) if owner == "request" else []
        stored = f"{owner}.{name}"
        for module in self._modules(self._table().with_state):
            for facts in module.facts.functions:
                if name in facts.state_stores:
                    summary = self._world.summary(self._world.standalone(module, facts))
                    found.append(summary.state.get(stored, UNKNOWN))
            if name in module.facts.state_stores:
                summary = self._world.summary(Key(f"{module.name}:-1"))
                found.append(summary.state.get(stored, UNKNOWN))
        return join(scopes._without_empty(found))

    def _given_by_lifespans(self, name: str) -> list[Value]:
        """`yield {"name": value}` in a lifespan puts the value on every request's state."""
        found: list[Value] = []
        for module in self._modules(self._table().with_lifespan):
            for facts in module.facts.functions:
                if facts.is_async and facts.is_generator and "lifespan" in facts.name:
                    yielded = self._world.summary(self._world.standalone(module, facts)).yields
                    found.extend(_entries(self._world, yielded, name))
        return found

    def calls_of(self, module: Module, facts: Function, derived: str = "") -> tuple[Key, ...] | None:
        """Return how the project calls a function, each way once; None where too many places may call it.

        `derived` is a class that inherits the function, a constructor, and whose objects are asked about.
        """
        answer: tuple[Key, ...] | None = self._world.solve(
            ("calls", module.name, facts.index, derived), lambda: self._calls_of(module, facts, derived)
        )
        return answer

    def _calls_of(self, module: Module, facts: Function, derived: str) -> tuple[Key, ...] | None:
        sites = self._calling(module, facts, derived)
        if sites is None:
            return None
        reference = f"{module.name}:{facts.index}"
        found: dict[Key, None] = {}
        for caller, index in sites:
            for edge in self._world.summary(self._world.caller(caller, index)).edges:
                if edge.call is None:
                    continue
                # Behind a decorator the wrapper is called, which calls the function.
                ways = decorating.calls_behind(self._world, edge.call, reference) if facts.decorators else (edge.call,)
                found.update(dict.fromkeys([way for way in ways if way.ref == reference and _is_for(way, derived)]))
        return tuple(found)

    def _calling(self, module: Module, facts: Function, derived: str) -> tuple[tuple[Module, int], ...] | None:
        """Return the functions that may call one, by its name, or that of its class for a constructor; see `sites`."""
        if derived:
            return self.sites(own_name(derived))
        if not _makes(facts):
            return self.sites(facts.name)
        made = self.sites(module.facts.classes[facts.owner].name)
        if made is None:
            return None
        # Class methods make objects of whatever class they are called on.
        methods = [item for item in module.facts.functions if item.owner == facts.owner and "cls" in item.calls]
        return tuple(dict.fromkeys([*made, *((module, item.index) for item in methods)]))

    def sites(self, called: str) -> tuple[tuple[Module, int], ...] | None:
        """Return the functions that call something of a name (see `callers`); None for more than can be looked at."""
        sites = self._sites.get(called)
        if sites is None:
            sites = self._sites[called] = tuple(islice(self.callers(called), _MOST_SITES + 1))
        return sites if len(sites) <= _MOST_SITES else None

    def argument_types(self, module: Module, facts: Function, name: str, derived: str = "") -> Value:
        """Return what callers pass for an untyped parameter, where they agree; `derived` is as in `calls_of`."""
        return self._world.solve(
            ("argument", module.name, facts.index, name, derived),
            lambda: self._argument_types(module, facts, name, derived),
        )

    def _argument_types(self, module: Module, facts: Function, name: str, derived: str) -> Value:
        makes = _makes(facts) and not derived
        above = decorating.given_to_class(self._world, module, facts, name) if makes else []
        if makes and not above and self._calling(module, facts, derived) == ():
            return constructors.agreed(self._world, module, facts, name)
        if decorated := decorating.decorated(self._world, module, facts, name):
            return decorated
        if wrapped := decorating.wrapped_argument(self._world, module, facts, name):
            return wrapped
        calls = self.calls_of(module, facts, derived)
        if calls is None:
            return UNKNOWN
        found = registrations.given(self._world, module, facts, name) if facts.is_async else above
        for call in calls:
            given = dict(call.arguments).get(name, UNKNOWN)
            found.append(tuple(atom for atom in given if atom not in NONE))
        return self.agreed(found)

    @staticmethod
    def agreed(found: list[Value]) -> Value:
        """Return what different places give to the same thing where they agree, or where all of it can be joined."""
        if len(set(filter(None, found))) == 1:
            return next(filter(None, found))
        known = [tuple(atom for atom in value if type(atom) in _JOINED) for value in found if value]
        if not known or any(not value for value in known):
            return UNKNOWN
        return join(known)


def _makes(facts: Function) -> bool:
    return facts.name == "__init__" and facts.owner >= 0


def _is_for(call: Key, derived: str) -> bool:
    return not derived or any(type(atom) is Instance and atom.cls == derived for atom in call.bound or ())


def _entries(world: World, value: Value, name: str) -> Iterator[Value]:
    for atom in world.expand(value):
        if type(atom) is DictAtom:
            yield from (item for key, item in atom.items if key == name)
        elif type(atom) is Instance:
            for module, binding in classes.own_bindings(world, atom.cls, name):
                if binding[0] == ":":
                    yield hints.value_of(world, module, binding[1], ())
