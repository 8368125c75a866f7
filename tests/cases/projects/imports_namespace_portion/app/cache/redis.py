import redis


def connect(url):
    return redis.from_url(url)
