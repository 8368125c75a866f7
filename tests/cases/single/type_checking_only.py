# why: names under TYPE_CHECKING are for annotations; at run time the other branch counts
import time
from typing import TYPE_CHECKING

import requests

if TYPE_CHECKING:
    from redis import Redis
    from sqlalchemy.orm import Session

    def pause(seconds): ...

    class Base:
        def load(self):
            time.sleep(1)

else:

    def pause(seconds):
        time.sleep(seconds)

    class Base:
        def load(self):
            return 1


class Child(Base):
    pass


async def use(cache: "Redis", db: "Session | None" = None):
    cache.get("k")  # FAB304: 4, "get"
    if db is not None:
        db.commit()  # FAB302: 8, "commit"
    pause(1)  # FAB101: 4, "time.sleep"
    Child().load()
    if TYPE_CHECKING:
        requests.get("u")
