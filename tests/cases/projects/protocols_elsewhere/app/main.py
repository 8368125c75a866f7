from contextlib import ExitStack

from .kinds import Leaving, Pages, Quiet, Rows, numbers, timed


async def managers():
    with Leaving():  # FAB201: 9, "requests.post (app/kinds.py:12)"
        pass
    with timed():  # FAB101: 9, "time.sleep (app/kinds.py:54)"
        pass
    with ExitStack() as stack:
        stack.enter_context(timed())  # FAB101: 8, "timed"
        stack.enter_context(Leaving())  # FAB201: 8, "requests.post"
        stack.enter_context(Quiet())
    with Quiet():
        pass


async def iterators():
    for row in Rows():  # FAB101: 15, "app/kinds.py:20"
        print(row)
    pages = Pages()
    found = [page for page in pages]  # FAB201: 30, "requests.get"
    found += list(numbers())  # FAB101: 13, "time.sleep"
    rest = numbers()
    for number in Quiet():
        print(number)
    return found, rest


async def operators():
    pages = Pages()
    len(pages)  # FAB101: 4, "time.sleep"
    pages[0]  # FAB201: 4, "requests.get"
    return 1 in pages  # FAB101: 11, "time.sleep"
