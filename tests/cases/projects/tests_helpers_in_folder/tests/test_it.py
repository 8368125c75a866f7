from tests.fixtures.file import Helper


async def test_it(helper: Helper):
    await helper.complete()
