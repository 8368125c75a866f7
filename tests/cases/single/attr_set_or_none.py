# why: what is set from outside can still be None where an object begins with it, or where somebody takes it away
import time
from types import SimpleNamespace

import requests


class Agent:
    def __init__(self):
        self.callbacks = SimpleNamespace(ask=None)

    async def ask(self):
        if self.callbacks.ask is not None:
            return self.callbacks.ask("")  # FAB101: 19, "Interface.answer"
        return time.sleep(1)  # FAB101: 15, "time.sleep"


class Interface:
    def __init__(self, agent: Agent):
        agent.callbacks.ask = self.answer

    def answer(self, prompt: str) -> str:
        time.sleep(1)
        return prompt


class Worker:
    session = None


class Bare:
    pass


def start(worker: Worker, bare: Bare):
    worker.session = requests.Session()
    bare.session = requests.Session()


def end(worker: Worker):
    worker.session = None


def end_bare(bare: Bare):
    bare.session = None


async def use(worker: Worker, bare: Bare):
    if worker.session is None:
        time.sleep(1)  # FAB101: 8, "time.sleep"
    else:
        worker.session.get("x")  # FAB201: 8, "requests.Session.get"
    if bare.session is None:
        time.sleep(1)  # FAB101: 8, "time.sleep"
    else:
        bare.session.get("x")  # FAB201: 8, "requests.Session.get"
