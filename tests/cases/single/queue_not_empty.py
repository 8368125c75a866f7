# why: who takes from a queue only while it is not empty does not wait; who does so without asking does
import multiprocessing
import queue
import time


def neighbours(start):
    found, todo = [], queue.Queue()
    todo.put(start)
    while not todo.empty():
        item = todo.get()
        found.append(item)
        for other in item.others:
            todo.put(other)
    return found


class Messages:
    def __init__(self):
        self.waiting = queue.SimpleQueue()

    def drain(self):
        return self.waiting.get() if not self.waiting.empty() else None

    def drain_late(self):
        if self.waiting.empty():
            time.sleep(1)
        return self.waiting.get()

    def wait(self):
        if self.waiting.empty():
            return self.waiting.get()
        return None


async def follow(start, messages: Messages):
    neighbours(start)
    messages.drain()
    messages.drain_late()  # FAB101: 4, "drain_late"
    messages.wait()  # FAB102: 4, "Messages.wait > queue.SimpleQueue.get"


async def results(todo: queue.PriorityQueue[str]):
    done = multiprocessing.Queue()
    while True:
        while not done.empty():
            print(done.get())
        if todo.empty():
            break
        print(todo.get())
    todo.join()  # FAB102: 4, "Queue.join()"
    print(done.get())  # FAB102: 10, "Queue.get()"


async def unasked(todo: queue.Queue):
    while not todo.empty():
        todo = queue.Queue()
        todo.get()  # FAB102: 8, "queue.Queue.get()"
    todo.get()  # FAB102: 4, "queue.Queue.get()"
