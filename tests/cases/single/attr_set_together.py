# why: an attribute that is set together with others, of an object or its own, is known like one that is set alone
import time


class Server:
    def stop(self):
        time.sleep(1)


class State:
    model = None
    tokenizer = None
    third = None
    fourth = None


state = State()


def load():
    return Server(), Server()


def setup():
    state.model, state.tokenizer = load()


def setup2():
    state.third = state.fourth = Server()


async def a():
    state.model.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def b():
    state.tokenizer.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def c():
    state.third.stop()  # FAB101: 4, "Server.stop > time.sleep"


async def d():
    state.fourth.stop()  # FAB101: 4, "Server.stop > time.sleep"


class Own:
    def __init__(self):
        self.model, self.tokenizer = load()
        self.x = self.y = Server()

    async def a(self):
        self.model.stop()  # FAB101: 8, "Server.stop > time.sleep"

    async def b(self):
        self.tokenizer.stop()  # FAB101: 8, "Server.stop > time.sleep"

    async def c(self):
        self.x.stop()  # FAB101: 8, "Server.stop > time.sleep"
