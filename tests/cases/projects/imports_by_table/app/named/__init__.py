from importlib import import_module

_TABLE = {"by_get": "work", "harmless_by_get": "work"}


def __getattr__(name: str):
    if name in {"in_text", "harmless_in_text"}:
        return getattr(import_module(f"{__name__}.work"), name)
    if name == "added":
        return import_module(__name__ + ".work").added
    if name == "elsewhere":
        return import_module(f"{__name__}_missing.work").elsewhere
    module_name = _TABLE.get(name)
    if module_name is None:
        raise AttributeError(name)
    value = getattr(import_module(f"{__name__}.{module_name}"), name)
    globals()[name] = value
    return value
