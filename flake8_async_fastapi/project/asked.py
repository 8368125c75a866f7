"""What objects that one waits for are once they have answered: a future that is done, a queue that is not empty."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from flake8_async_fastapi.project.values import Instance, Value

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
