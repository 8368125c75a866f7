# why: a name bound by either branch of a conditional import; one of them is not blocking
import sys

if sys.argv[0] == "never":
    from time import sleep
else:
    from asyncio import sleep


async def waits():
    await sleep(1)
