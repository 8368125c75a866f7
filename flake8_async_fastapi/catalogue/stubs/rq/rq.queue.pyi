"""https://python-rq.org/docs/

distribution: rq
verified: 3.0.0
"""

from rq import Queue
