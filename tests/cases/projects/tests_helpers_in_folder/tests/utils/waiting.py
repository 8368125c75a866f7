import asyncio

import requests


async def wait_for(url: str) -> int:
    while requests.get(url).status_code != 200:
        await asyncio.sleep(1)
    return 200
