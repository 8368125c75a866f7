"""What one function, looked at with one set of arguments, is seen to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec, TypeVar

from flake8_async_fastapi.project.telling import simplify
from flake8_async_fastapi.project.values import Lazy, Value, bounded, join

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")
Env = dict[str, Value]
_NO_NAMES: Mapping[str, Value] = MappingProxyType({})
_SOCKETS = "FAB202"


class Key(NamedTuple):
    """A function with what its result depends on: the object it is bound to, arguments that matter, free variables.

    `begun` is set for a generator of which only what stands before the first `yield` runs.
    """

    ref: str
    bound: Value | None = None
    arguments: tuple[tuple[str, Value], ...] = ()
    closure: tuple[tuple[str, Value], ...] = ()
    begun: bool = False


class Edge(NamedTuple):
    """One thing that a function runs, at `position` of its module.

    `call` is the key of a project function that runs there, or None for a library call that blocks with `code`.
    `kind` is the syntax ("call", "with", "for", "attribute", "operator"); "coroutine" marks a project coroutine that
    is created there, whose body is not followed in the default scope. `once` marks a call whose result is kept for the
    life of the process (`functools.cache`), or for that of an object: then it is the object's class. What is `seldom`
    happens after a failure only. `locked`: it stands in a `with` of a thread lock that nothing is awaited in.
    """

    position: int
    kind: str
    name: str
    call: Key | None
    code: str = ""
    uses: tuple[str, ...] = ()
    once: bool | str = False
    seldom: bool = False
    locked: bool = False


class Registration(NamedTuple):
    """A call that hands something over to a framework: `callee` is its qualified name, `expr` the call as written.

    `receiver` is the object that it is a method of, `arguments` are bound to the callee's parameters.
    """

    callee: str
    position: int
    expr: Any
    receiver: Value
    arguments: tuple[tuple[str, Value], ...]


class Summary(NamedTuple):
    """The result of looking at a function: what it returns and yields, what it runs, what it stores where."""

    returns: Value = ()
    yields: Value = ()
    edges: tuple[Edge, ...] = ()
    stores: Mapping[str, Value] = _NO_NAMES
    state: Mapping[str, Value] = _NO_NAMES
    env: Mapping[str, Value] = _NO_NAMES
    deep: bool = False
    needs: frozenset[str] = frozenset()
    registrations: tuple[Registration, ...] = ()


class Suspended(Exception):
    """A generator that is only begun came to its first `yield`: nothing behind that runs."""


class Frame:
    """The state of looking at one function."""

    __slots__ = (
        "breaks",
        "continues",
        "deep",
        "edges",
        "empty",
        "facts",
        "given",
        "items",
        "key",
        "leaving",
        "loads",
        "locked",
        "module",
        "names",
        "narrowed",
        "needs",
        "noted",
        "once",
        "paths",
        "polls",
        "registrations",
        "repeats",
        "returns",
        "state",
        "stores",
        "suspended",
        "world",
        "yields",
    )

    def __init__(self, world: World, module: Module, facts: Any, key: Key) -> None:
        self.world = world
        self.module = module
        self.facts = facts
        self.key = key
        self.edges: dict[Edge, None] = {}
        # Names that were given an empty list.
        self.empty: set[str] = set()
        self.returns: list[Value] = []
        self.yields: list[Value] = []
        self.stores: dict[str, list[Value]] = {}
        # What `state` objects are given, open fields of objects that are made (see `fields`) and attributes from
        # outside (see `set_outside`), by owner and name.
        self.state: dict[str, list[Value]] = {}
        self.names: dict[str, list[Value]] | None = {}
        # What the function assigns to names, read when first asked for (see `assignments`).
        self.given: dict[str, list[Any]] | None = None
        # The dotted names whose narrowed values the environments of this function may hold, by each name
        # that they begin with; and their last parts.
        self.paths: dict[str, set[str]] = {}
        self.narrowed: set[str] = set()
        # What stood at the `break`s and `continue`s of the loop at hand, at the `return`s and `raise`s of a `try`.
        self.breaks: list[Env] = []
        self.continues: list[Env] = []
        self.leaving: list[Env] = []
        # Whether a loop's body runs over what it left: loops inside of it have then seen what they change themselves.
        self.repeats = False
        self.deep = False
        # What is done here that is not the same in every thread (see `markers`, `ties`).
        self.needs: set[str] = set()
        # The names of the loops at hand, as `told` notes them.
        self.items: dict[str, tuple[Any, int]] = {}
        # Whether the attribute at hand was loaded by reading it.
        self.loads = False
        self.registrations: dict[tuple[int, str], Registration] = {}
        # How often something was noted, be it again or to be forgotten.
        self.noted = 0
        # Whether the statements at hand run only once in the life of the process, or of an object of a class.
        self.once: bool | str = False
        # Whether the statements at hand hold a thread lock.
        self.locked = False
        # Whether the statements at hand are ready for a socket that would have to wait.
        self.polls = False
        # Whether a generator that is only begun came to a `yield`.
        self.suspended = False

    def note_name(self, name: str, value: Value) -> None:
        """Note a value of a local name, where somebody else can ask for it: a nested function, another module."""
        if self.names is not None:
            self.names.setdefault(name, []).append(value)

    def note_path(self, path: str) -> None:
        """Note that an environment holds a narrowed value under a dotted name; a plain name is nothing to note."""
        owner, _, last = path.rpartition(".")
        if owner:
            self.narrowed.add(last)
        while owner:
            below = self.paths.setdefault(owner, set())
            if path in below:
                return
            below.add(path)
            owner = owner.rpartition(".")[0]

    def run(self, position: int, kind: str, name: str, call: Key, once: bool | str = False) -> None:
        """Note that a project function runs here."""
        self.noted += 1
        known = self.world.keys.setdefault(call, call)
        self.edges[Edge(position, kind, name, known, once=once or self.once, locked=self.locked)] = None

    def block(
        self,
        position: int,
        kind: str,
        name: str,
        code: str,
        uses: tuple[str, ...],
        seldom: bool = False,
        once: bool = False,
    ) -> None:
        """Note that a library call that blocks stands here."""
        if self.polls and code == _SOCKETS:
            return
        self.noted += 1
        self.edges[Edge(position, kind, name, None, code, uses, once or self.once, seldom, self.locked)] = None

    def need(self, what: str) -> None:
        """Note that what is done here is not the same in every thread."""
        self.noted += 1
        self.needs.add(what)

    def unnoted(self, run: Callable[_Given, _Found], *args: _Given.args, **kwargs: _Given.kwargs) -> _Found:
        """Return what a function gives, without the edges that it notes."""
        edges, self.edges = self.edges, {}
        found = run(*args, **kwargs)
        self.edges = edges
        return found

    def lazy_part(self, mark: int, position: int, items: Value) -> Lazy:
        """Take back the edges noted since `mark`: they run where the generator expression is iterated."""
        edges = tuple(self.edges)[mark:]
        for edge in edges:
            del self.edges[edge]
        return Lazy(self.key.ref, edges, items)

    def consume(self, lazy: Lazy, position: int) -> None:
        """Note what iterating a generator expression here runs."""
        self.noted += 1
        for edge in lazy.edges:
            self.edges[edge if lazy.origin == self.key.ref else edge._replace(position=position)] = None

    def summary(self, env: Env | None) -> Summary:
        def joined(stores: dict[str, list[Value]]) -> Mapping[str, Value]:
            return {name: bounded(join(values)) for name, values in stores.items()} if stores else _NO_NAMES

        return Summary(
            returns=simplify(bounded(join(self.returns))),
            yields=simplify(bounded(join(self.yields))),
            edges=tuple(self.edges),
            stores=joined(self.stores),
            state=joined(self.state),
            env=joined(self.names) if self.names else _NO_NAMES,
            deep=self.deep,
            needs=frozenset(self.needs),
            registrations=tuple(self.registrations.values()),
        )
