def __getattr__(name):
    if name == "Lazy":
        from .service import Service

        return Service
    raise AttributeError(name)
