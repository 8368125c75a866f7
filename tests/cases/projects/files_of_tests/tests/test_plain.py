import asyncio
import time


class Client:
    async def get(self):
        time.sleep(1)


class TestClient:
    def test_get(self):
        asyncio.run(Client().get())
