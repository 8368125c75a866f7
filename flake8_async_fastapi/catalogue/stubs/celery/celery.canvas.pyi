"""https://docs.celeryq.dev/en/stable/reference/

distribution: celery
verified: 5.7.0
"""

from celery import Signature, chain, chord, group, signature
