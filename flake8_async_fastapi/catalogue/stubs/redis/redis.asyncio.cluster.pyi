"""https://redis.io/docs/latest/develop/clients/redis-py/

distribution: redis
verified: 8.1.0
"""

from redis.asyncio import RedisCluster
