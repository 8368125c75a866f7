# why: a list, dict or text that is written as not empty decides "if not options:" in the function that gets it
import time
from functools import partial

def load():
    time.sleep(1)
    return 1

def walk(stack):
    while stack:
        stack.pop()
    time.sleep(1)

def walk_not(stack):
    while True:
        if not stack:
            time.sleep(1)
            return
        stack.pop()

def cleared(stack):
    stack.clear()
    if not stack:
        time.sleep(1)

def deleted(stack):
    del stack[0]
    if not stack:
        time.sleep(1)

def rebound(stack):
    stack = stack[1:]
    if not stack:
        time.sleep(1)

def rebound_in_loop(stack, names):
    for name in names:
        if not stack:
            time.sleep(1)
        stack = stack[1:]

def rebound_in_branch(stack, names):
    if names:
        stack = None
    if not stack:
        time.sleep(1)

def less(stack):
    stack -= {1}
    if not stack:
        time.sleep(1)

def drained(stack):
    while stack:
        step(stack)
    time.sleep(1)

def step(stack):
    stack.pop()

def keeps(stack):
    kept = stack
    while kept:
        kept.pop()
    time.sleep(1)

def on(given=None):
    return use(given)

def on_name(given=None):
    return use(given=given)

def use(given=None):
    return given or load()

def second(one, two=None, three=None):
    return two or load()

class Kept:
    def __init__(self, items=None):
        if not items:
            load()
        self.items = items

    def run(self):
        while self.items:
            self.items.pop()
        time.sleep(1)

def nested(given=None):
    def inner():
        if not given:
            time.sleep(1)
    inner()

def tested(given=None):
    if given and len(given):
        return 1
    load()

def sub(*args, given=None):
    return 1 if given else load()

async def f(name: str, args):
    walk([name])  # FAB101: 4, "sleep"
    walk_not([name])  # FAB101: 4, "sleep"
    cleared([name])  # FAB101: 4, "sleep"
    deleted([name])  # FAB101: 4, "sleep"
    rebound([name])  # FAB101: 4, "sleep"
    rebound_in_loop([name], args)  # FAB101: 4, "sleep"
    rebound_in_branch([name], args)  # FAB101: 4, "sleep"
    less({name})  # FAB101: 4, "sleep"
    drained([name])  # FAB101: 4, "sleep"
    keeps([name])  # FAB101: 4, "sleep"
    on([name])
    on(given=[name])
    on_name([name])
    on_name()  # FAB101: 4, "sleep"
    Kept([name])
    Kept([name]).run()  # FAB101: 4, "sleep"
    Kept()  # FAB101: 4, "sleep"
    nested([name])  # FAB101: 4, "sleep"
    tested([name])  # FAB101: 4, "sleep"
    sub(*args, given=[name])
    sub(*args, [name])  # FAB101: 4, "sleep"
    use([*args, name])
    use({**args})  # FAB101: 4, "sleep"
    use({**args, "a": 1})
    use(name + "x")
    use(name + name)  # FAB101: 4, "sleep"
    use([x for x in args])  # FAB101: 4, "sleep"
    use(f"user:{name}")
    use(f"{name}{name}")  # FAB101: 4, "sleep"
    use(("a", name))
    use({name})
    partial(second, name)(None, [name])  # FAB101: 4, "sleep"
