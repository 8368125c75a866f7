import time

import pytest


async def make_item():
    time.sleep(1)


class Client:
    async def get(self):
        time.sleep(1)


@pytest.mark.anyio
async def test_items():
    await make_item()
    await Client().get()
