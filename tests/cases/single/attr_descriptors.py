# why: an attribute whose class has __get__ is what that method gives: descriptors of the project and of traitlets
import time

import httpx
import requests
from traitlets import HasTraits, Instance, Type


class Made:
    def __get__(self, instance, owner=None) -> httpx.Client:
        return httpx.Client()


class Slow:
    def __get__(self, instance, owner):
        time.sleep(1)
        return 1


class Quick:
    def __get__(self, instance, owner):
        return owner


class Service:
    client = Made()
    slow = Slow()
    quick = Quick()


class Auth(HasTraits):
    def check(self):
        requests.get("https://example.org", timeout=1)


class Server(HasTraits):
    auth_class = Type(default_value=Auth, klass=HasTraits, config=True)
    backend = Type(Auth)
    given = Instance(Auth)

    def initialize(self):
        self.auth = self.auth_class(parent=self)

    @property
    def authentication(self):
        return self.backend(parent=self)

    async def serve(self):
        self.auth.check()  # FAB201: 8, "Auth.check"
        self.given.check()  # FAB201: 8, "Auth.check"
        self.authentication.check()  # FAB201: 8, "Auth.check"


async def use(service: Service):
    service.client.get("https://example.org")  # FAB201: 4, "httpx.Client.get"
    print(service.slow)  # FAB101: 10, "time.sleep"
    print(service.quick)
