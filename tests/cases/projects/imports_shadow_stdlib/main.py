import redis
import requests

from app import time


async def use():
    requests.get("u")
    redis.Redis().get("k")
    time.sleep(1)
