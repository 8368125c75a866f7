"""https://github.com/rq/rq-scheduler

distribution: rq-scheduler
verified: 0.14.0
"""

from rq_scheduler import Scheduler
