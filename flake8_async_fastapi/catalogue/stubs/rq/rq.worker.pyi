"""https://python-rq.org/docs/workers/

distribution: rq
verified: 3.0.0
"""

from rq import SimpleWorker, SpawnWorker, Worker

class HerokuWorker(Worker): ...
class RoundRobinWorker(Worker): ...
class RandomWorker(Worker): ...
