import time

import pytest


async def start():
    time.sleep(1)


@pytest.fixture
async def client():
    await start()
