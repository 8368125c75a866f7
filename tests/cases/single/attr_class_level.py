# why: class attributes, with a value or only annotated
import requests


class Api:
    session = requests.Session()
    typed: requests.Session
    maybe: "requests.Session | None" = None
    options: dict = {}

    async def fetch(self):
        self.session.get("u")  # FAB201: 8, "get"
        self.typed.get("u")  # FAB201: 8, "get"
        if self.maybe is not None:
            self.maybe.get("u")  # FAB201: 12, "get"
        self.options.get("u")

    @classmethod
    async def on_class(cls):
        cls.session.get("u")  # FAB201: 8, "get"


async def by_name():
    Api.session.get("u")  # FAB201: 4, "get"
    Api().session.get("u")  # FAB201: 4, "get"
