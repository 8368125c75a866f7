import importlib

_MODULES = {"Store": ".store", "Quick": ".store"}


def __getattr__(name: str):
    if name not in _MODULES:
        raise AttributeError(name)
    module = importlib.import_module(_MODULES[name], __name__)
    value = getattr(module, name)
    globals()[name] = value
    return value
