"""Questions whose answers can depend on each other in circles: each is worked out once, whatever the order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

T = TypeVar("T")

_ENDLESS = 1 << 60
# Circles come to rest after two or three rounds; a limit keeps a wrong turn from costing the run.
_MOST_ROUNDS = 4
# Stands for an answer that was not the same each time a question was asked.
_UNSTEADY: Any = object()


class Solver:
    """Answers to questions, worked out when first asked for and kept.

    A question met again while it is being answered counts as "nothing known" at first. When the outermost
    question of such a circle is answered, those that were answered with something that has changed since are worked
    out again with what is known now, until nothing changes: the smallest common solution, which does not depend on
    the order of questions. "Worked out again" begins with the answers that a question rests on: where all of them are
    what they were, so is its own.
    """

    def __init__(self) -> None:
        # Questions go by their numbers: they are deep, and looking one up costs more than most else that is done here.
        self._numbers: dict[Any, int] = {}
        self._next_number = count()
        self._done: dict[int, Any] = {}
        # Questions whose final answers stand in tables of their own.
        self._in_tables: list[Any] = []
        # Questions being answered, with their depth; what they count as when they are met again; which were.
        self._active: dict[int, int] = {}
        self._provisional: dict[int, Any] = {}
        self._met: dict[int, None] = {}
        # Answers that rest on a question still open, with the depth of the outermost one; in the order of answering.
        self._tentative: dict[int, tuple[Any, int]] = {}
        self._tentative_keys: list[int] = []
        self._lowest = _ENDLESS
        # Earlier answers of questions that may have another one now.
        self._stale: dict[int, Any] = {}
        # Which open questions each open question asked, with the answers that it got; how each is worked out.
        self._reads: dict[int, dict[int, Any]] = {}
        self._reader: dict[int, Any] = {}
        self._works: dict[int, Callable[[], Any]] = {}
        # How many answers were given that can still change: what was worked out without one is final.
        self.unsettled = 0

    def solve(self, key: Any, work: Callable[[], T]) -> T:
        """Return the answer to a question; `work` works it out. Inside a circle the answer can be `()` for a while."""
        number = self._numbers.setdefault(key, next(self._next_number))
        if number in self._done:
            answer: T = self._done[number]
            return answer
        return self._ask(number, work)

    def _ask(self, key: int, work: Callable[[], T]) -> T:
        """Return the answer to a question that has no final one yet."""
        answer: T
        if not self._active:
            unsettled = self.unsettled
            answer = self._work(key, work)
            self.unsettled = unsettled
            return answer
        reader = self._reader
        unsettled = self.unsettled
        self.unsettled += 1
        if key in self._tentative:
            answer, lowest = self._tentative[key]
            self._lowest = min(self._lowest, lowest)
        elif key in self._active:
            self._lowest = min(self._lowest, self._active[key])
            self._met[key] = None
            answer = self._provisional.get(key, ())
        else:
            answer = self._work(key, work)
            if key in self._done:
                # What was unsettled inside has come to rest.
                self.unsettled = unsettled
                return answer
        reader[key] = answer if reader.get(key, answer) == answer else _UNSTEADY
        return answer

    def solve_into(self, table: dict[str, T], name: str, key: Any, work: Callable[[], T]) -> T:
        """Return the answer to a hot question, and keep it in a table of its own once it is final."""
        answer = self.solve(key, work)
        if self._numbers[key] in self._done:
            table[name] = answer
            self._in_tables.append(key)
        return answer

    def forget_what_is_in_tables(self) -> None:
        """Drop the answers that are kept twice; to be called between questions."""
        for key in self._in_tables:
            self._done.pop(self._numbers.pop(key, -1), None)
        self._in_tables.clear()
        # A dictionary gives its room back only when it is copied.
        self._numbers, self._done = dict(self._numbers), dict(self._done)

    def state_of_work(self) -> tuple[int, int, dict[int, Any]]:
        """Return where the work stands, for `return_to`."""
        return len(self._active), self._lowest, self._reader

    def return_to(self, state: tuple[int, int, dict[int, Any]]) -> None:
        """Drop the questions that an exception left open since `state`."""
        depth, self._lowest, self._reader = state
        while len(self._active) > depth:
            self._active.popitem()

    def _work(self, key: int, work: Callable[[], T]) -> T:
        depth = len(self._active)
        self._active[key] = depth
        outer, reader = self._lowest, self._reader
        mark = len(self._tentative_keys)
        self._works[key] = work
        answer: T = self._again(key) if key in self._stale else self._round(key)
        rounds = 1
        while self._lowest == depth and rounds < _MOST_ROUNDS and self._is_unsettled(key, answer, mark):
            self._stale[key] = answer
            answer = self._again(key)
            rounds += 1
        self._reader = reader
        del self._active[key]
        if self._lowest >= depth:
            self._commit(key, answer, mark)
            self._lowest = outer
        else:
            self._tentative[key] = (answer, self._lowest)
            self._tentative_keys.append(key)
            self._lowest = min(outer, self._lowest)
        return answer

    def _round(self, key: int) -> Any:
        self._lowest = _ENDLESS
        self._reader = self._reads[key] = {}
        return self._works[key]()

    def _again(self, key: int) -> Any:
        """Return the answer to a question that has one already: that, if all that it rests on is what it was."""
        answer = self._stale.pop(key)
        self._lowest = _ENDLESS
        for read, seen in list(self._reads[key].items()):
            self._reader = {}
            if seen is _UNSTEADY or not self._is_still(read, seen):
                return self._round(key)
        return answer

    def _is_still(self, key: int, seen: Any) -> bool:
        if key in self._done:
            return bool(self._done[key] == seen)
        work = self._works.get(key)
        return work is not None and bool(self._ask(key, work) == seen)

    def _is_unsettled(self, key: int, answer: Any, mark: int) -> bool:
        """Return whether a question was met with another answer than it has now; forget what that answer led to."""
        changed = []
        for met in list(self._met):
            kept = (answer,) if met == key else self._tentative.get(met)
            if kept is None:
                continue
            del self._met[met]
            if self._provisional.get(met, ()) != kept[0]:
                self._provisional[met] = kept[0]
                changed.append(met)
        if changed:
            self._forget_readers(changed, mark)
        return bool(changed)

    def _forget_readers(self, changed: list[int], mark: int) -> None:
        """Forget the answers, given since `mark`, that rest on one of the changed ones over any number of steps."""
        members = self._tentative_keys[mark:]
        readers: dict[int, list[int]] = {}
        for member in members:
            for read in self._reads[member]:
                readers.setdefault(read, []).append(member)
        stale: dict[int, None] = {}
        waiting = list(changed)
        while waiting:
            for reader in readers.get(waiting.pop(), ()):
                if reader not in stale:
                    stale[reader] = None
                    waiting.append(reader)
        for member in stale:
            self._stale[member] = self._provisional[member] = self._tentative.pop(member)[0]
        self._tentative_keys[mark:] = [member for member in members if member not in stale]

    def _commit(self, key: int, answer: Any, mark: int) -> None:
        """Keep an answer, and those that depended on it only."""
        self._done[key] = answer
        for member in self._tentative_keys[mark:]:
            self._done[member] = self._tentative.pop(member)[0]
            self._close(member)
        del self._tentative_keys[mark:]
        self._close(key)

    def _close(self, key: int) -> None:
        self._reads.pop(key, None)
        self._works.pop(key, None)
        self._stale.pop(key, None)
        self._provisional.pop(key, None)
        self._met.pop(key, None)
