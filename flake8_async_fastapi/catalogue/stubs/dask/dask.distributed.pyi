"""https://distributed.dask.org/en/stable/api.html

distribution: dask
verified: 2026.8.0
install: dask distributed
"""

from distributed.client import Client
from distributed.deploy.local import LocalCluster
