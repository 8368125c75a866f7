# why: recursion, cycles and diamonds end
import time


def down(count):
    if count:
        return down(count - 1)
    time.sleep(1)


def ping(count):
    return pong(count)


def pong(count):
    return ping(count - 1)


def left():
    bottom()


def right():
    bottom()


def top():
    left()
    right()


def bottom():
    time.sleep(1)


def even(count):
    return odd(count - 1)


def odd(count):
    time.sleep(1)
    return even(count - 1)


class Node:
    def __init__(self):
        self.parent = Node()
        self.next: "Node | None" = None

    def walk(self):
        return self.next.walk()


async def use(node: Node):
    down(3)  # FAB101: 4, "time.sleep"
    ping(3)
    top()  # FAB101: 4, "time.sleep"
    even(3)  # FAB101: 4, "time.sleep"
    node.walk()
    node.parent.next.parent.walk()


async def recursive(count):
    await recursive(count - 1)
