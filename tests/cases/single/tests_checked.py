# why: tests and fixtures are checked on request
# options: --fab-check-tests
import time

import pytest


@pytest.fixture
async def database():
    time.sleep(1)  # FAB101: 4, "time.sleep"
    yield 1


async def test_items(database):
    time.sleep(1)  # FAB101: 4, "time.sleep"


class TestItems:
    async def test_one(self):
        time.sleep(1)  # FAB101: 8, "time.sleep"
