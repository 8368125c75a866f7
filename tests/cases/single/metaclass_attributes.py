# why: a class has the properties and methods of its metaclass, which run on the class; objects of it do not
import time


class Store:
    def read(self):
        time.sleep(1)


class Meta(type):
    @property
    def store(cls):
        return Store()

    @property
    def slow(cls):
        time.sleep(1)
        return Store()

    @property
    def own(cls):
        return cls.kept

    def load(cls):
        time.sleep(1)

    @property
    def hidden(cls):
        return Store()


class Base(metaclass=Meta):
    kept = Store()
    hidden = None

    @property
    def by_class(self):
        return self.__class__.store


class Model(Base):
    pass


class Plain:
    pass


async def of_class():
    Model.store.read()  # FAB101: 4, "Store.read"
    Model.own.read()  # FAB101: 4, "Store.read"
    Model.slow  # FAB101: 4, "slow"
    Model.load()  # FAB101: 4, "load"
    Model.hidden.read()
    Plain.store.read()


async def of_object():
    Model().by_class.read()  # FAB101: 4, "Store.read"
    Model().store.read()
    Model().load()
