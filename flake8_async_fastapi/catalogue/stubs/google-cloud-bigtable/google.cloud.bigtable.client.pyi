"""https://docs.cloud.google.com/python/docs/reference/bigtable/latest

distribution: google-cloud-bigtable
verified: 2.50.2
"""

from typing import Self

from google.cloud.bigtable.instance import Instance

class Client:
    @classmethod
    def from_service_account_info(cls, info, *args, **kwargs) -> Self: ...
    @classmethod
    def from_service_account_json(cls, json_credentials_path, *args, **kwargs) -> Self: ...
    def instance(self, *args, **kwargs) -> Instance: ...
