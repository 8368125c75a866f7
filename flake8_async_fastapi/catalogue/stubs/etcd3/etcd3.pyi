"""https://python-etcd3.readthedocs.io/

distribution: etcd3
verified: 0.12.0
"""

from etcd3.client import Etcd3Client, client
from etcd3.leases import Lease
from etcd3.locks import Lock
