"""What objects that one waits for are once they have answered: a future that is done, a queue that is not empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from flake8_async_fastapi.project.values import UNKNOWN, Instance, TupleAtom, Value, held_by

FINISHED: Mapping[str, str] = MappingProxyType({"concurrent.futures:Future": "concurrent.futures:_Finished"})
_HOLDING: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            [f"queue:{name}" for name in ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")], "queue:_Holding"
        ),
        **dict.fromkeys(
            [f"multiprocessing.queues:{name}" for name in ("Queue", "JoinableQueue", "SimpleQueue")],
            "multiprocessing.queues:_Holding",
        ),
    }
)
# The question, what was answered, and which class stands for another one then.
_ANSWERS: Mapping[tuple[str, bool], Mapping[str, str]] = MappingProxyType(
    {
        ("done", True): FINISHED,
        ("empty", False): _HOLDING,
        ("qsize", True): _HOLDING,
        ("is_alive", False): {
            "threading:Thread": "threading:_Ended",
            "multiprocessing.context:Process": "multiprocessing.context:_Ended",
        },
        ("is_set", True): {"threading:Event": "threading:_Happened"},
        ("ready", True): {"multiprocessing.pool:AsyncResult": "multiprocessing.pool:_Ready"},
        ("poll", True): {"multiprocessing.connection:Connection": "multiprocessing.connection:_Ready"},
        ("poll() is None", False): {"subprocess:Popen": "subprocess:_Ended"},
    }
)
# Objects of these classes are true: whoever has one and asks `if future and not future.done():` has it answered.
KNOWN = frozenset(
    {
        *("concurrent.futures:Future", "concurrent.futures:_Finished"),
        *("subprocess:Popen", "subprocess:_Ended", "threading:Thread", "threading:_Ended"),
    }
)


def answers(question: str, answer: bool) -> Mapping[str, str] | None:
    """Return which classes stand for which others where a question was answered so, None where that tells nothing."""
    return _ANSWERS.get((question, answer))


def told(value: Value, known: Mapping[str, str]) -> Value:
    """Return a value with the classes of what has answered instead of those that could be asked."""
    return tuple(
        [atom._replace(cls=known.get(atom.cls, atom.cls)) if type(atom) is Instance else atom for atom in value]
    )


def told_all(value: Value, known: Mapping[str, str]) -> Value:
    """Return a value in which all that iterating it gives has answered: of a dict those are the keys."""
    return tuple([_with_items(atom, known) for atom in told(value, known)])


def _with_items(atom: Any, known: Mapping[str, str]) -> Any:
    if type(atom) is TupleAtom:
        return TupleAtom(tuple([told(item, known) for item in atom.items]))
    if type(atom) is Instance and atom.args and atom.cls.startswith("builtins:"):
        return atom._replace(args=(told(atom.args[0], known), *atom.args[1:]))
    return atom


def passed(declared: Value, value: Value) -> Value:
    """Return the declared type of a parameter with those futures in it done that are in an argument, else nothing."""
    found = set(_classes(value))
    known = {cls: done for cls, done in FINISHED.items() if done in found and cls not in found}
    return _deeply(declared, known) if known else UNKNOWN


def _deeply(value: Value, known: Mapping[str, str]) -> Value:
    return tuple([_with_held(atom, known) for atom in value])


def _with_held(atom: Any, known: Mapping[str, str]) -> Any:
    if type(atom) is TupleAtom:
        return TupleAtom(tuple([_deeply(item, known) for item in atom.items]))
    if type(atom) is not Instance:
        return atom
    return Instance(known.get(atom.cls, atom.cls), tuple([_deeply(item, known) for item in atom.args]), atom.exact)


def concern(declared: Value) -> bool:
    """Return whether a declared type is of futures, or of containers of some."""
    for atom in declared:
        if type(atom) is Instance:
            if atom.cls in FINISHED:
                return True
            held = atom.args
        else:
            held = held_by(atom)
        for item in held:
            if item and concern(item):
                return True
    return False


def _classes(value: Value) -> Iterator[str]:
    for atom in value:
        if type(atom) is Instance:
            yield atom.cls
        for held in atom.args if type(atom) is Instance else held_by(atom):
            yield from _classes(held)
