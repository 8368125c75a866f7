"""All that is known in one run: modules, and what was worked out of them, each thing once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flake8_async_fastapi.project import (
    arguments,
    calls,
    classes,
    declarations,
    flow,
    hints,
    models,
    scopes,
    special,
    stubs,
    trouble,
)
from flake8_async_fastapi.project.frame import Frame, Key, Summary
from flake8_async_fastapi.project.index import Index
from flake8_async_fastapi.project.modules import Module, Modules
from flake8_async_fastapi.project.patterns import Patterns
from flake8_async_fastapi.project.solver import Solver
from flake8_async_fastapi.project.telling import simplify
from flake8_async_fastapi.project.values import (
    NONE,
    UNKNOWN,
    DictAtom,
    Instance,
    Result,
    TupleAtom,
    Value,
    held_by,
    join,
)
from flake8_async_fastapi.source.facts import Class, Function, Param

# More classes than this of what a container holds say nothing.
_MOST_HELD = 2
# How many files are checked before facts that nobody asks for are put away again.
_CHECKED = 50


class World(Solver):
    """The project as one run sees it: its modules, and the answers to all questions about it."""

    def __init__(
        self, modules: Modules, patterns: Patterns, disabled: frozenset[str], paths: Callable[[], list[str]]
    ) -> None:
        super().__init__()
        self.modules = modules
        self.patterns = patterns
        self._disabled = disabled
        self.index = Index(self, paths)
        # Hot questions with final answers, so that they need no key and no closure.
        self.type_variables: dict[str, tuple[str, ...]] = {}
        self.type_defaults: dict[str, tuple[tuple[str, Value], ...]] = {}
        self.orders: dict[str, tuple[classes.Base, ...]] = {}
        self.relations: dict[str, dict[str, Any]] = {}
        self.definitions: dict[tuple[str, str], list[scopes.Definition]] = {}
        self.steps: dict[str, tuple[models.Step, ...]] = {}
        self.constructors_of_fields: dict[str, bool] = {}
        self.storing: dict[str, dict[str, list[int]]] = {}
        self.methods: dict[tuple[str, str], tuple[str, Function] | None] = {}
        self.members: dict[tuple[str, str, bool], str] = {}
        self.fields: dict[tuple[str, str, bool], Value] = {}
        self.class_fields: dict[tuple[str, str], Value] = {}
        self.imported: dict[tuple[str, str, str, int], Value] = {}
        self.plans: dict[str, stubs.Plan] = {}
        self.plain: dict[str, Value] = {}
        self.typing_forms: dict[tuple[str, str], str] = {}
        self._returns: dict[str, Value] = {}
        self.bindings: dict[str, set[Key]] = {}
        self.noted: dict[str, str] = {}
        self._handlers: dict[str, Any] = {}
        self._declared: dict[tuple[str, int, str], Value] = {}
        self._taken: dict[tuple[str, int, str], Value] = {}
        # One object for each key that edges lead to: many lead to the same functions.
        self.keys: dict[Key, Key] = {}
        # What went wrong in us; the checker reports and clears it.
        self.failures: list[trouble.Trouble] = []
        self._classes: dict[str, tuple[Module, Class] | None] = {}
        self._functions: dict[str, tuple[Module, Function]] = {}
        self._checked = 0

    def tidy_when_due(self) -> None:
        """Put facts away if that is worth it by now; to be called between questions, after each file.

        Those that were looked up are found again, and answers do not rest on them.
        """
        self._checked += 1
        if self._checked >= _CHECKED and self.modules.are_many():
            self._checked = 0
            looked_up = (self._classes, self._functions, self.methods, self.definitions)
            for table in (*looked_up, self._declared, self._taken, self.imported, self.fields):
                table.clear()
            self.forget_what_is_in_tables()
            self.modules.put_facts_aside()

    def expand(self, value: Value) -> Value:
        """Return a value with the results of calls in it looked at."""
        for atom in value:
            if type(atom) is Result:
                return join(self._returned(atom.call) if type(atom) is Result else (atom,) for atom in value)
        return value

    def expand_held(self, value: Value) -> Value:
        """Return a value with the results of calls in what its containers hold looked at: `send([new_mail()])`.

        Only classes are kept of them, and few: what is handed on could grow into itself without end.
        """
        return tuple(dict.fromkeys([self._expand_atom(atom) for atom in value]))

    def _expand_atom(self, atom: Any) -> Any:
        kind = type(atom)
        if not any([type(item) is Result for held in held_by(atom) for item in held]):
            return atom
        if kind is TupleAtom:
            return TupleAtom(tuple([self._expand_item(item) for item in atom.items]))
        if kind is DictAtom:
            return DictAtom(tuple([(name, self._expand_item(item)) for name, item in atom.items]))
        return Instance(atom.cls, tuple([self._expand_item(item) for item in atom.args]), atom.exact)

    def _expand_item(self, value: Value) -> Value:
        if not any([type(atom) is Result for atom in value]):
            return value
        found = self.expand(value)
        if len(found) > _MOST_HELD or not all([type(atom) is Instance for atom in found]):
            return UNKNOWN
        return tuple(dict.fromkeys([Instance(atom.cls, (), atom.exact) for atom in found]))

    def _returned(self, key: Key) -> Value:
        answer: Value = self.solve(("returned", key), lambda: simplify(self.expand(calls.returned(self, key))))
        return answer

    def reports(self, code: str) -> bool:
        """Return whether a code is switched on."""
        return code not in self._disabled

    def class_of(self, reference: str) -> tuple[Module, Class] | None:
        """Return the module and facts of a class, None for one that is not known."""
        if reference not in self._classes:
            name, _, qualname = reference.partition(":")
            module = self.modules.named(name) or (self.modules.stub(name) if name else None)
            found = None
            if module is not None:
                same = [item for item in reversed(module.facts.classes) if item.qualname == qualname]
                # Of two in branches that exclude each other, one stands in for a library that is missing: the smaller.
                found = max(same, key=lambda item: len(item.bindings), default=None)
            self._classes[reference] = (module, found) if module is not None and found is not None else None
        return self._classes[reference]

    def class_is_stub(self, reference: str) -> bool:
        """Return whether a class is the catalogue's."""
        found = self.class_of(reference)
        return found is not None and found[0].is_stub

    def function_of(self, reference: str) -> tuple[Module, Function]:
        """Return the module and facts of a function by its reference "module:index"."""
        found = self._functions.get(reference)
        if found is None:
            name, _, index = reference.partition(":")
            module = self.modules.named(name)
            assert module is not None, reference
            found = self._functions[reference] = (module, module.facts.functions[int(index)])
        return found

    def reference_of(self, reference: str) -> str:
        """Return "module:qualname" for a function reference "module:index"."""
        module, facts = self.function_of(reference)
        return f"{module.name}:{facts.qualname}"

    def handler(self, reference: str) -> Any:
        """Return what stands for a function whose meaning types cannot say, None for most."""
        if reference not in self._handlers:
            self._handlers[reference] = special.FUNCTIONS.get(self.reference_of(reference))
        return self._handlers[reference]

    def declared(self, module: Module, facts: Function, param: Param) -> Value:
        """Return what a parameter is declared to be; `name: str = None` means what `str | None` says."""
        key = (module.name, facts.index, param.name)
        known = self._declared.get(key)
        if known is None:
            known = hints.value_of(self, module, param.annotation, tuple(facts.type_params))
            if known and arguments.constant_default(param) == NONE:
                known = join([known, NONE])
            self._declared[key] = known
        return known

    def taken(self, module: Module, facts: Function, param: Param) -> Value:
        """Return what a parameter is declared to be for its function, to which a type variable is anything.

        What a method keeps in its object is as declared: the object may say what the variable stands for.
        """
        key = (module.name, facts.index, param.name)
        known = self._taken.get(key)
        if known is None:
            known = self.declared(module, facts, param)
            if facts.owner < 0 or not facts.stores:
                known = declarations.settled(self, module, known)
            self._taken[key] = known
        return known

    def declared_return(self, reference: str) -> Value:
        """Return what a function is declared to return, with its type variables still in it."""
        known = self._returns.get(reference)
        if known is None:
            module, facts = self.function_of(reference)
            known = hints.value_of(self, module, facts.returns, tuple(facts.type_params))
            self._returns[reference] = known
        return known

    def function_ref(self, owner: str, facts: Function) -> str:
        """Return the reference of a method from its class's."""
        return f"{owner.partition(':')[0]}:{facts.index}"

    def module_frame(self, module: Module) -> Frame:
        """Return a frame for expressions in a module's or class's body."""
        return Frame(self, module, None, Key(f"{module.name}:-1"))

    def scratch_frame(self) -> Frame:
        """Return a frame whose notes nobody reads."""
        module = self.modules.stub("builtins")
        assert module is not None
        return self.module_frame(module)

    def caller(self, module: Module, index: int) -> Key:
        """Return the key of a function of a module that was found to call something, -1 for the module's own body."""
        return Key(f"{module.name}:-1") if index < 0 else self.standalone(module, module.facts.functions[index])

    def standalone(self, module: Module, facts: Function) -> Key:
        """Return the key of a function looked at for itself, with nothing known of its callers."""
        return Key(f"{module.name}:{facts.index}", arguments.default_receiver(module, facts))

    def summary(self, key: Key) -> Summary:
        """Return what a function does under a key."""
        return self.solve(("summary", key), lambda: self._try_to_summarise(key)) or Summary()

    def stored(self, key: Key, name: str) -> Value:
        """Return what a method assigns to one attribute of its object.

        As with `local`, who needs one attribute must not rest on all that the method does.
        """
        return self.solve(("stored", key, name), lambda: self.summary(key).stores.get(name, UNKNOWN))

    def local(self, key: Key, name: str) -> tuple[Value, ...]:
        """Return what a function binds one of its own names to, as a tuple of that; empty for a name it does not bind.

        Who needs one name must not rest on all that the function does: nested functions and the one around them ask
        each other, and each round would look at all of them again.
        """
        return self.solve(
            ("local", key, name), lambda: (found,) if (found := self.summary(key).env.get(name)) is not None else ()
        )

    def _try_to_summarise(self, key: Key) -> Summary:
        """Return what a function does; one that our own mistake or its depth forbids to look at does nothing."""
        state = self.state_of_work()
        try:
            return self._summarise(key)
        except Exception as error:
            self.return_to(state)
            self.failures.append(trouble.of(error))
            return Summary()

    def _summarise(self, key: Key) -> Summary:
        module, facts = self.function_of(key.ref) if not key.ref.endswith(":-1") else self._module_body(key.ref)
        frame = Frame(self, module, facts, key)
        env = arguments.parameters(self, module, facts, key) if facts is not None else {}
        if key.closure:
            for name in env:
                frame.note_path(name)
        observed = facts is None or facts.index in module.observed
        frame.names = {name: [value] for name, value in env.items()} if observed else None
        end = flow.block(frame, module.body(facts.index if facts is not None else -1), env)
        return frame.summary(end)

    def _module_body(self, reference: str) -> tuple[Module, None]:
        module = self.modules.named(reference.rpartition(":")[0])
        assert module is not None
        return module, None
