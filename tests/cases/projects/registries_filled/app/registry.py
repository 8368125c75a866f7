from collections import defaultdict
from collections.abc import Callable
from typing import ClassVar

LOADERS: dict[str, Callable] = {}
HOOKS = []
LISTENERS = defaultdict(list)
ADDED = []


def loader(name):
    def decorate(function):
        LOADERS[name] = function
        return function

    return decorate


def hook(function):
    HOOKS.append(function)
    return function


def on(event):
    def decorate(function):
        LISTENERS[event].append(function)
        return function

    return decorate


def local(function):
    HOOKS = []
    HOOKS.append(function)
    return function


class Commands:
    known: ClassVar[dict[str, Callable]] = {}

    @classmethod
    def command(cls, name):
        def decorate(function):
            cls.known[name] = function
            return function

        return decorate

    @classmethod
    def get(cls, name):
        return cls.known[name]


class Bus:
    def __init__(self):
        self.handlers: dict[str, Callable] = {}
        self.later = []

    def handler(self, function=None, *, name=None):
        def decorate(function):
            self.handlers[name or function.__name__] = function
            return function

        return decorate(function) if function else decorate

    def add(self, function):
        self.later.append(function)

    def send(self, name):
        return self.handlers[name]()

    def close(self):
        for function in self.later:
            function()


class Shelf:
    def __init__(self):
        self.items = {}

    def item(self, function):
        self.items[function.__name__] = function
        return function


class Plugin:
    plugins: ClassVar[list] = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugins.append(cls)


TYPES = {}


def typed(cls):
    TYPES[cls.__name__] = cls
    return cls


bus = Bus()
slow_shelf = Shelf()
quick_shelf = Shelf()
