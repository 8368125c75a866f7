# why: a method of what a call gave has no object to be shown with: the call says whose it is, or the catalogue
import fasteners
import hvac
from hvac.api.auth_methods import Kubernetes


class Cached:
    def __init__(self) -> None:
        self._lock = fasteners.InterProcessReaderWriterLock("x")

    def lookup(self) -> int:
        with self._lock.read_lock():
            return 1


def connect() -> None:
    Kubernetes(hvac.Client().adapter).login(role="r", jwt="j")


async def work(cached: Cached) -> None:
    connect()  # FAB204: 4, "connect > Kubernetes().login (message_object_of_a_call.py:17)"
    Kubernetes(hvac.Client().adapter).login(role="r", jwt="j")  # FAB204: 4, "Kubernetes().login() blocks"
    cached.lookup()  # FAB102: 4, "Cached.lookup > fasteners.InterProcessReaderWriterLock.read_lock (message_object"
