"""https://distributed.dask.org/en/stable/api.html

distribution: distributed
verified: 2026.8.0
"""

from distributed.client import Client
from distributed.deploy.local import LocalCluster
