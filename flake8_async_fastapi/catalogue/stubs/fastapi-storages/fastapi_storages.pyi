"""https://fastapi-storages.readthedocs.io/

distribution: fastapi-storages
verified: 0.5.0
"""

from fastapi_storages.base import StorageFile, StorageImage
from fastapi_storages.filesystem import FileSystemStorage
from fastapi_storages.s3 import S3Storage
