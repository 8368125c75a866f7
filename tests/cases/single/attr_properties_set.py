# why: assigning to a property runs its setter
import time


class Config:
    def __init__(self):
        self._name = ""
        self.plain = 1

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        time.sleep(1)
        self._name = value

    @name.deleter
    def name(self):
        pass

    def _get(self):
        time.sleep(1)
        return 1

    def _set(self, value):
        pass

    old = property(_get, _set)


async def use(config: Config):
    config.name = "a"  # FAB101: 4, "name"
    config.name
    config.plain = 2
    config.old  # FAB101: 4, "time.sleep"
    config.old = 1
    config.name += "b"  # FAB101: 4, "name"
