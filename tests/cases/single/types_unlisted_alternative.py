# why: what is of an unlisted class is not of the project's class that stands beside it in a union
import time

from unlisted import Base, Client


class Proxy:
    def stop(self):
        time.sleep(1)


class Derived(Base):
    def stop(self):
        time.sleep(1)


def close(client: Client | Proxy) -> None:
    if isinstance(client, Proxy):
        client.stop()
        return
    print(client)


def finish(client: Base | Derived) -> None:
    if isinstance(client, Derived):
        client.stop()


def end(client: Client) -> None:
    if isinstance(client, Proxy):
        client.stop()


class Owner:
    def __init__(self, client: Client, proxy: Proxy):
        self.client = client
        self.proxy = proxy

    async def shut(self, either: Client | Proxy, base: Base):
        close(self.client)
        close(Client())
        close(self.proxy)  # FAB101: 8, "close > Proxy.stop > time.sleep"
        close(either)  # FAB101: 8, "close > Proxy.stop"
        finish(base)  # FAB101: 8, "finish > Derived.stop"
        end(self.client)  # FAB101: 8, "end > Proxy.stop"
