# why: hasattr is true of a name that the class in the project has, or a coroutine function of the library; else left open
import time
from abc import ABC
from dataclasses import dataclass
import httpx
from typing import Protocol
class Base(ABC):
    async def ado(self): ...
class Agent(Base):
    name: str
    limit = 3
    def do(self):
        time.sleep(1)
    def own(self):
        if hasattr(self, "ado"):
            return 1
        time.sleep(1)
    def other(self):
        if hasattr(self, "pool"):
            return 1
        time.sleep(1)
class Holder:
    def __init__(self, agent: Agent):
        self.agent = agent
    def run(self):
        if not hasattr(self.agent, "ado"):
            time.sleep(1)
def f1(x: Agent | None):
    if not hasattr(x, "ado"):
        time.sleep(1)
def f2(x: Agent | int):
    if not hasattr(x, "ado"):
        time.sleep(1)
def f3(x):
    if not hasattr(x, "ado"):
        time.sleep(1)
def f4(x: Agent):
    if not hasattr(x, "name"):
        time.sleep(1)
def f5(x: Agent):
    if not hasattr(x, "limit"):
        time.sleep(1)
def f6(x: httpx.AsyncClient):
    if not hasattr(x, "aclose"):
        time.sleep(1)
def f7(x: Agent, name):
    if not hasattr(x, name):
        time.sleep(1)
def f8(load):
    x = load() or Agent()
    if not hasattr(x, "ado"):
        time.sleep(1)
def f9(load):
    x = Agent()
    if load:
        x = load()
    if not hasattr(x, "ado"):
        time.sleep(1)
def f10(load):
    if load:
        x = Agent()
    else:
        x = Agent()
    if not hasattr(x, "ado"):
        time.sleep(1)
def f11(x: Agent | None):
    if hasattr(x, "do"):
        x.do()
def f12(x: Agent):
    return 1 if hasattr(x, "ado") else x.do()
def f13(x: Agent):
    if hasattr(x, "ado") and hasattr(x, "limit"):
        return 1
    x.do()
async def a(x):
    f1(x)  # FAB101: 4, "f1 > "
    f2(x)  # FAB101: 4, "f2 > "
    f3(x)  # FAB101: 4, "f3 > "
    f4(x)  # FAB101: 4, "f4 > "
    f5(x)
    f6(x)
    f7(x, x)  # FAB101: 4, "f7 > "
    f8(x)  # FAB101: 4, "f8 > "
    f9(x)  # FAB101: 4, "f9 > "
    f10(x)
    f11(x)  # FAB101: 4, "f11 > "
    f12(x)
    f13(x)
    Agent().own()
    Agent().other()  # FAB101: 4, "Agent.other > "
    Holder(Agent()).run()
