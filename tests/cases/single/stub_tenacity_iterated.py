# why: a loop over tenacity's attempts sleeps between them
from tenacity import AsyncRetrying, Retrying, stop_after_attempt, wait_fixed


async def waits():
    for attempt in Retrying(stop=stop_after_attempt(3), wait=wait_fixed(1)):  # FAB101: 19, "tenacity.Retrying"
        with attempt:
            await work()


def attempts():
    yield from Retrying(stop=stop_after_attempt(3), wait=wait_fixed(1))


async def waits_in_a_helper():
    for attempt in attempts():  # FAB101: 19, "attempts > iterating tenacity.Retrying"
        with attempt:
            await work()


async def at_once():
    for attempt in Retrying(stop=stop_after_attempt(3)):
        with attempt:
            await work()


async def asynchronous():
    async for attempt in AsyncRetrying(stop=stop_after_attempt(3), wait=wait_fixed(1)):
        with attempt:
            await work()


async def work(): ...
