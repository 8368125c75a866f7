"""https://boto3.amazonaws.com/v1/documentation/api/latest/reference/core/boto3.html

distribution: boto3
verified: 1.44.5
"""

from boto3.session import Session
from botocore.client import BaseClient

from boto3.resources.base import ServiceResource

DEFAULT_SESSION: Session | None

# Creating a client reads the service models once per process and sends nothing.
def client(*args, **kwargs) -> BaseClient: ...
def resource(*args, **kwargs) -> ServiceResource: ...
def setup_default_session(**kwargs) -> None: ...
