# why: subscripts, operators and other special methods are calls
import time


class Store:
    def __getitem__(self, key):
        time.sleep(1)

    def __setitem__(self, key, value):
        pass

    def __contains__(self, key):
        time.sleep(1)
        return True

    def __add__(self, other):
        time.sleep(1)
        return self

    def __len__(self):
        time.sleep(1)
        return 1


class Quiet:
    def __getitem__(self, key):
        return key

    def __contains__(self, key):
        return True


async def use(store: Store, quiet: Quiet):
    store["a"]  # FAB101: 4, "time.sleep"
    value = Store()["a"]  # FAB101: 12, "time.sleep"
    store["a"] = value
    found = "a" in store  # FAB101: 12, "time.sleep"
    total = store + store  # FAB101: 12, "time.sleep"
    len(store)  # FAB101: 4, "time.sleep"
    quiet["a"]
    return found, total, "a" in quiet
