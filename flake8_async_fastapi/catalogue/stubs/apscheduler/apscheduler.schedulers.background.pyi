"""https://apscheduler.readthedocs.io/en/3.x/

distribution: apscheduler
verified: 3.11.3
"""

from apscheduler.schedulers.base import BaseScheduler

class BackgroundScheduler(BaseScheduler):
    """Runs everything in threads of its own."""
