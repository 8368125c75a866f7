import time

import pytest


@pytest.fixture
async def client():
    time.sleep(1)
    yield 1
