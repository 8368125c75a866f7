"""https://min.io/docs/minio/linux/developers/python/API.html

distribution: minio
verified: 7.2.20
"""

from minio.api import Minio

