"""https://docs.cloud.google.com/python/docs/reference/spanner/latest/google.cloud.spanner_v1.client.Client

distribution: google-cloud-spanner
verified: 3.71.0
"""

from typing import Self

from google.cloud.spanner_v1.instance import Instance

class Client:
    @classmethod
    def from_service_account_info(cls, info, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_json(cls, json_credentials_path, *args, **kwargs) -> Self: ...
    def instance(self, *args, **kwargs) -> Instance: ...
