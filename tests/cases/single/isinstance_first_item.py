# why: where all items of a list that is handed over are of one class, `isinstance(items[0], X)` has one answer
import time


class Backend: ...


class Settings: ...


def make(name):
    time.sleep(1)
    return Backend()


def resolve(models: list):
    if isinstance(models[0], Backend):
        return models
    return [make(name) for name in models]


def loaded(models: list):
    if isinstance(models[0], Settings):
        time.sleep(1)
    return models


async def known():
    loaded([Backend()])
    return resolve([Backend()])


async def others():
    loaded([Settings()])  # FAB101: 4, "loaded > time.sleep"
    loaded([Backend(), Settings()])  # FAB101: 4, "loaded > time.sleep"
    resolve([Backend(), "a"])  # FAB101: 4, "make > time.sleep"
    return resolve(["a"])  # FAB101: 11, "make > time.sleep"


async def mixed(names):
    models = [Backend()]
    models.append(names)
    if isinstance(models[0], Backend):
        return models
    return make("a")  # FAB101: 11, "make > time.sleep"
