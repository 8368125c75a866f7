# why: builtins and statements run special methods
import time


class Slow:
    def __len__(self):
        time.sleep(1)
        return 1

    def __str__(self):
        time.sleep(1)
        return ""

    def __delitem__(self, key):
        time.sleep(1)

    def __setitem__(self, key, value):
        time.sleep(1)

    def __repr__(self):
        return "slow"

    def __hash__(self):
        return 1


def make():
    time.sleep(1)
    return {}


async def use(slow: Slow, items: list):
    len(slow)  # FAB101: 4, "time.sleep"
    str(slow)  # FAB101: 4, "time.sleep"
    del slow["a"]  # FAB101: 8, "time.sleep"
    slow["a"] = 1  # FAB101: 4, "time.sleep"
    make()["a"] = 1  # FAB101: 4, "make"
    repr(slow)
    hash(slow)
    len(items)
    del items[0]
    items[0] = 1
