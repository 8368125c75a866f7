"""https://boto3.amazonaws.com/v1/documentation/api/latest/reference/core/session.html

distribution: boto3
verified: 1.44.5
"""

from botocore.client import BaseClient

from boto3.resources.base import ServiceResource

class Session:
    region_name: str
    profile_name: str
    def client(self, service_name, **kwargs) -> BaseClient: ...
    def resource(self, service_name, **kwargs) -> ServiceResource: ...
