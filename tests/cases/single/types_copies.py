# why: a copy is of the class that it is a copy of
import copy
from copy import deepcopy
from typing import Any

import requests


class Part:
    def send(self):
        requests.get("https://example.org")


class Box:
    def __init__(self, part: Part):
        self.parts: dict[int, Part] = {1: part}


class State:
    def __init__(self, box: Box, part: Part):
        self.box = copy.copy(box)
        self.part = deepcopy(part)
        self.parts = deepcopy(box.parts)

    def __getitem__(self, key: int) -> Any:
        return self.box.parts[key]


async def handler(state: State):
    state.part.send()  # FAB201: 4, "Part.send"
    state.parts[1].send()  # FAB201: 4, "Part.send"
    state[1].send()  # FAB201: 4, "Part.send"
    copy.replace(state.part).send()  # FAB201: 4, "Part.send"
