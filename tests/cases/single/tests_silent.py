# why: tests and fixtures are silent
import time

import pytest


@pytest.fixture
async def database():
    time.sleep(1)
    yield 1


async def test_items(database):
    time.sleep(1)


class TestItems:
    async def test_one(self):
        time.sleep(1)
