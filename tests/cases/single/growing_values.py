# why: what holds itself has no end: values are cut where they lie too deep in each other, and the rest is still found
import time

state = {}
items = []
registry = {}


class Client:
    def ping(self):
        time.sleep(1)


class Stream:
    details = None

    def first(self, value):
        self.details = {**(self.details or {}), "a": self.details, "b": value}

    def second(self, value):
        self.details = {**(self.details or {}), "a": [self.details], "c": self.details, "d": Client()}

    def third(self):
        self.details = [self.details, self.details, {"x": self.details}]

    def fourth(self):
        self.details = {"x": self.details, "y": (self.details, self.details)}

    def fifth(self):
        self.details = dict(self.details, z=self.details)
        self.details["k"] = self.details


def one():
    global state
    state = {**state, "a": state, "b": [state], "c": Client()}


def two():
    global state
    state = {"x": state, "y": (state, state), "z": {"a": state}}


def three(node):
    return {"left": three(node), "right": [three(node)], "c": Client(), "self": node}


def four(node):
    five({"left": node, "right": [node], "both": (node, node)})


def five(node):
    four([node, {"x": node}])
    six(lambda: node)


def six(node):
    four({"a": node, "b": node})


def seven(fn):
    def wrapper():
        return [fn, seven(wrapper), seven(fn)]
    return seven(wrapper)


class Node:
    def __init__(self, parent, children):
        self.parent = parent
        self.children = [Node(self, children), Node(parent, [children, self.children])]
        self.path = (self.parent.path, self, self.path) if parent else ()

    @property
    def all(self):
        return [self.all, *self.all, {"a": self.all, "b": self.path}]


async def run(stream: Stream):
    stream.first(1)
    stream.second(stream.details)
    stream.third()
    stream.details["d"].ping()  # FAB101: 4, "Client.ping"
    one()
    two()
    state["c"].ping()  # FAB101: 4, "Client.ping"
    three(state)
    four(state)
    seven(seven)()
    Node(None, []).all
    registry["x"] = registry
    items.append(items)
    items.append([items, registry])
