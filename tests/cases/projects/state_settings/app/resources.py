import requests
from redis import Redis

session = requests.Session()
redis = None
_pool = None


def connect():
    global redis
    redis = Redis()


def get_pool():
    global _pool
    if _pool is None:
        _pool = Redis()
    return _pool
