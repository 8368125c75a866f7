# why: special methods of an abstract class stand for their overrides, as those with a name of their own do
import abc
import time


class UnitOfWork(abc.ABC):
    def __init__(self): ...

    @abc.abstractmethod
    def __enter__(self): ...

    @abc.abstractmethod
    def __exit__(self, *error): ...

    @abc.abstractmethod
    def __call__(self): ...

    @abc.abstractmethod
    def __getitem__(self, key): ...

    @abc.abstractmethod
    def __iter__(self): ...

    @abc.abstractmethod
    def __contains__(self, key): ...

    @abc.abstractmethod
    def __len__(self): ...


class SlowUnitOfWork(UnitOfWork):
    def __init__(self):
        time.sleep(1)

    def __enter__(self):
        time.sleep(1)

    def __exit__(self, *error): ...

    def __call__(self):
        time.sleep(1)

    def __getitem__(self, key):
        time.sleep(1)

    def __iter__(self):
        time.sleep(1)
        return iter(())

    def __contains__(self, key):
        time.sleep(1)

    def __len__(self):
        time.sleep(1)


class Task:
    def __call__(self):
        raise NotImplementedError


class SlowTask(Task):
    def __call__(self):
        time.sleep(1)


class Quick(UnitOfWork):
    def __enter__(self): ...

    def __call__(self): ...


async def through(work: UnitOfWork, task: Task, name):
    with work:  # FAB101: 9, "SlowUnitOfWork.__enter__"
        pass
    work()  # FAB101: 4, "SlowUnitOfWork.__call__"
    work["a"]  # FAB101: 4, "SlowUnitOfWork.__getitem__"
    for _ in work:  # FAB101: 13, "SlowUnitOfWork.__iter__"
        pass
    name in work  # FAB101: 4, "SlowUnitOfWork.__contains__"
    len(work)  # FAB101: 4, "SlowUnitOfWork.__len__"
    task()  # FAB101: 4, "SlowTask.__call__"


async def of_another_class(quick: Quick):
    with quick:
        pass
    quick()
    quick.__init__()
