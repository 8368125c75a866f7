import time

from app.main import use


async def test_use(client):
    time.sleep(1)
    await use()


def test_sync():
    time.sleep(1)
