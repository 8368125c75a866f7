"""https://python-watchdog.readthedocs.io/en/stable/api.html

distribution: watchdog
verified: 7.1.0
"""

from watchdog.observers.api import BaseObserver

class PollingObserver(BaseObserver):
    def __init__(self, *args, **kwargs) -> None: ...
class PollingObserverVFS(BaseObserver):
    def __init__(self, *args, **kwargs) -> None: ...
