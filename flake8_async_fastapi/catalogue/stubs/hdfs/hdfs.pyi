"""https://hdfscli.readthedocs.io/en/latest/api.html

distribution: hdfs
verified: 2.7.0
skip: imports a module that Python 3.12 removed
"""

from hdfs.client import Client, InsecureClient, TokenClient
