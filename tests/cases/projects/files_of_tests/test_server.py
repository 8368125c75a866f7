import asyncio

import requests


async def check():
    return requests.get("http://localhost:8000/health").status_code


if __name__ == "__main__":
    asyncio.run(check())
