# why: code of the module runs before the loop
import time

import requests

time.sleep(1)
CONFIG = requests.get("u")

for name in "ab":
    requests.get(name)


class Settings:
    time.sleep(1)
    config = requests.get("u")


def sync():
    time.sleep(1)


if __name__ == "__main__":
    import asyncio

    async def main():
        time.sleep(1)  # FAB101: 8, "main"

    sync()
    asyncio.run(main())
