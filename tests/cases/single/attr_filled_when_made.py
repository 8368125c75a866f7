# why: an attribute that is declared optional but that every constructor fills is never None
from typing import Optional

import requests


class State:
    def __init__(self, text: str):
        self.text = text

    @classmethod
    def load(cls, path: str) -> "State":
        return cls(requests.get(path).text)


class Filled:
    _state: Optional[State] = None

    def __init__(self, path: str, state: Optional[State] = None):
        self.path = path
        self._state = state or State.load(path)

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = State.load(self.path)
        return self._state


class Lazy:
    _state: Optional[State] = None

    def __init__(self, path: str, state: Optional[State] = None):
        self.path = path
        self._state = state

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = State.load(self.path)
        return self._state


class Sometimes:
    _state: Optional[State] = None

    def __init__(self, path: str, now: bool):
        self.path = path
        if now:
            self._state = State.load(path)

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = State.load(self.path)
        return self._state


class Emptied:
    _state: Optional[State] = None

    def __init__(self, path: str):
        self.path = path
        self._state = State.load(path)

    def forget(self):
        self._state = None

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = State.load(self.path)
        return self._state


async def filled(holder: Filled):
    return holder.state.text


async def lazy(holder: Lazy):
    return holder.state.text  # FAB201: 11, "Lazy.state"


async def sometimes(holder: Sometimes):
    return holder.state.text  # FAB201: 11, "Sometimes.state"


async def emptied(holder: Emptied):
    return holder.state.text  # FAB201: 11, "Emptied.state"
