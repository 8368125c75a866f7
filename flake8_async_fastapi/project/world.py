"""All that is known in one run: modules, and what was worked out of them, each thing once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flake8_async_fastapi.project import arguments, calls, flow, hints, special, trouble
from flake8_async_fastapi.project.frame import Frame, Key, Summary
from flake8_async_fastapi.project.index import Index
from flake8_async_fastapi.project.modules import Module, Modules
from flake8_async_fastapi.project.patterns import Patterns
from flake8_async_fastapi.project.values import Result, Value, join
from flake8_async_fastapi.source.facts import Class, Function, Param

T = TypeVar("T")

_ENDLESS = 1 << 60
# Circles come to rest after two or three rounds; a limit keeps a wrong turn from costing the run.
_MOST_ROUNDS = 5


class World:
    """The project as one run sees it. Answers are worked out when first asked for and kept.

    Questions can depend on each other in circles (recursive functions, attributes that hold what a method returns). A
    question met again while it is being answered counts as "nothing known" at first; all that depend on each other
    are then worked out again with what the last round found, until nothing changes. So answers do not depend on the
    order of questions.
    """

    def __init__(
        self, modules: Modules, patterns: Patterns, disabled: frozenset[str], paths: Callable[[], list[str]]
    ) -> None:
        self.modules = modules
        self.patterns = patterns
        self._disabled = disabled
        self.index = Index(self, paths)
        self._done: dict[Any, Any] = {}
        self._active: dict[Any, int] = {}
        self._provisional: dict[Any, Any] = {}
        self._tentative: dict[Any, tuple[Any, int]] = {}
        self._tentative_keys: list[Any] = []
        self._lowest = _ENDLESS
        # Hot questions with final answers, so that they need no key and no closure.
        self.type_variables: dict[str, tuple[str, ...]] = {}
        self.orders: dict[str, Any] = {}
        self.members: dict[tuple[str, str, bool], str] = {}
        self.plans: dict[str, Any] = {}
        self.typing_forms: dict[tuple[str, str], str] = {}
        self._returns: dict[str, Value] = {}
        self.noted: dict[str, str] = {}
        self._handlers: dict[str, Any] = {}
        self._declared: dict[tuple[str, int, str], Value] = {}
        # What went wrong in us; the checker reports and clears it.
        self.failures: list[trouble.Trouble] = []
        self._classes: dict[str, tuple[Module, Class] | None] = {}
        self._functions: dict[str, tuple[Module, Function]] = {}

    def solve(self, key: Any, work: Callable[[], T]) -> T:
        """Return the answer to a question, worked out once."""
        answer: T
        if key in self._done:
            answer = self._done[key]
            return answer
        if key in self._tentative:
            answer, lowest = self._tentative[key]
            self._lowest = min(self._lowest, lowest)
            return answer
        depth = self._active.get(key)
        if depth is not None:
            self._lowest = min(self._lowest, depth)
            answer = self._provisional.get(key, ())
            return answer
        return self._work(key, work)

    def _work(self, key: Any, work: Callable[[], T]) -> T:
        depth = len(self._active)
        self._active[key] = depth
        outer, self._lowest = self._lowest, _ENDLESS
        mark = len(self._tentative_keys)
        answer = work()
        rounds = 1
        while self._lowest == depth and rounds < _MOST_ROUNDS and self._changed(key, answer, mark):
            # The answer was needed to find the answer: once more, with what the last round found.
            self._lowest = _ENDLESS
            answer = work()
            rounds += 1
        del self._active[key]
        if self._lowest >= depth:
            self._commit(mark)
            self._provisional.pop(key, None)
            self._done[key] = answer
            self._lowest = outer
        else:
            self._tentative[key] = (answer, self._lowest)
            self._tentative_keys.append(key)
            self._lowest = min(outer, self._lowest)
        return answer

    def _changed(self, key: Any, answer: Any, mark: int) -> bool:
        """Make the answers of this round the provisional ones of the next; returns whether any of them is new."""
        changed = bool(self._provisional.get(key, ()) != answer)
        self._provisional[key] = answer
        for other in self._tentative_keys[mark:]:
            found = self._tentative.pop(other)[0]
            changed = changed or self._provisional.get(other, ()) != found
            self._provisional[other] = found
        del self._tentative_keys[mark:]
        return changed

    def _commit(self, mark: int) -> None:
        """Keep the answers that depended on each other only: the last round changed none of them."""
        for key in self._tentative_keys[mark:]:
            self._done[key] = self._tentative.pop(key)[0]
            self._provisional.pop(key, None)
        del self._tentative_keys[mark:]

    def is_settled(self, key: Any) -> bool:
        """Return whether a question has its final answer."""
        return key in self._done

    def expand(self, value: Value) -> Value:
        """Return a value with the results of calls in it looked at."""
        for atom in value:
            if type(atom) is Result:
                return join(self._returned(atom.call) if type(atom) is Result else (atom,) for atom in value)
        return value

    def _returned(self, key: Key) -> Value:
        answer: Value = self.solve(("returned", key), lambda: self.expand(calls.returned(self, key)))
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
                found = next((item for item in reversed(module.facts.classes) if item.qualname == qualname), None)
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
        """Return what a parameter is declared to be."""
        key = (module.name, facts.index, param.name)
        known = self._declared.get(key)
        if known is None:
            known = hints.value_of(self, module, param.annotation, tuple(facts.type_params))
            self._declared[key] = known
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

    def standalone(self, module: Module, facts: Function) -> Key:
        """Return the key of a function looked at for itself, with nothing known of its callers."""
        return Key(f"{module.name}:{facts.index}", arguments.default_receiver(module, facts))

    def summary(self, key: Key) -> Summary:
        """Return what a function does under a key."""
        return self.solve(("summary", key), lambda: self._try_to_summarise(key)) or Summary()

    def _try_to_summarise(self, key: Key) -> Summary:
        """Return what a function does; one that our own mistake or its depth forbids to look at does nothing."""
        depth, lowest = len(self._active), self._lowest
        try:
            return self._summarise(key)
        except Exception as error:
            while len(self._active) > depth:
                self._active.popitem()
            self._lowest = lowest
            self.failures.append(trouble.of(error))
            return Summary()

    def _summarise(self, key: Key) -> Summary:
        module, facts = self.function_of(key.ref) if not key.ref.endswith(":-1") else self._module_body(key.ref)
        frame = Frame(self, module, facts, key)
        env = arguments.parameters(self, module, facts, key) if facts is not None else {}
        if key.closure:
            frame.paths.update(name for name in env if "." in name)
        observed = facts is None or facts.index in module.observed
        frame.names = {name: [value] for name, value in env.items()} if observed else None
        end = flow.block(frame, module.body(facts.index if facts is not None else -1), env)
        return frame.summary(end)

    def _module_body(self, reference: str) -> tuple[Module, None]:
        module = self.modules.named(reference.rpartition(":")[0])
        assert module is not None
        return module, None
