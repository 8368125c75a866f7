"""https://pika.readthedocs.io/en/stable/modules/adapters/blocking.html

distribution: pika
verified: 1.4.4
install: pika aio-pika
"""

from pika.adapters.blocking_connection import BlockingConnection
