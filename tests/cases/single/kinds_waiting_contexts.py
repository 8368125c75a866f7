# why: what a context of multiprocessing makes is what the module itself makes
import multiprocessing
from multiprocessing.context import ForkServerContext, SpawnContext


class Notifier:
    def __init__(self, context: SpawnContext):
        self.barrier = context.Barrier(2)
        self.changed = context.Condition()
        self.jobs = context.JoinableQueue()
        self.results = context.SimpleQueue()

    async def notify(self):
        self.barrier.wait()  # FAB102: 8, "wait"
        self.changed.wait()  # FAB102: 8, "wait"
        self.jobs.join()  # FAB102: 8, "join"
        self.results.get()  # FAB102: 8, "get"


async def spawned():
    multiprocessing.get_context("spawn").Barrier(2).wait()  # FAB102: 4, "wait"


async def served(context: ForkServerContext):
    context.Process(target=print).join()  # FAB102: 4, "join"
