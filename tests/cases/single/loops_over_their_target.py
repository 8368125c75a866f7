# why: what a loop or `with` inside of a loop begins with can be what it left in its own name the time before
import time


class First:
    def parts(self):
        return [Second()]

    def __enter__(self):
        return Second()

    def __exit__(self, *args): ...


class Second(First):
    def parts(self):
        time.sleep(1)
        return [self]

    def __enter__(self):
        time.sleep(1)
        return self


async def iterates():
    part = First()
    while await more():
        for part in part.parts():  # FAB101: 20, "Second.parts"
            await more()


async def enters():
    part = First()
    while await more():
        with part as part:  # FAB101: 13, "Second"
            await more()


async def iterates_tuples():
    part = First()
    while await more():
        for number, part in enumerate(part.parts()):  # FAB101: 38, "Second.parts"
            await more()


async def another_name():
    part = First()
    while await more():
        for other in part.parts():
            await more()


async def more():
    return True
