JOBS = {}
STORES: dict[str, type] = {}


def job(name):
    def decorate(function):
        JOBS[name] = function
        return function

    return decorate


def get(name):
    return JOBS[name]
