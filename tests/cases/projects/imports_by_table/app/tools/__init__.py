from importlib import import_module

_LAZY: dict[str, tuple[str, str]] = {
    "load": ("app.tools.loading", "load"),
    "renamed": ("app.tools.loading", "load"),
    "harmless": ("app.tools.loading", "harmless"),
}


def __getattr__(name):
    if name in _LAZY:
        module_name, attribute = _LAZY[name]
        return getattr(import_module(module_name), attribute)
    raise AttributeError(name)
