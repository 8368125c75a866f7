"""https://botocore.amazonaws.com/v1/documentation/api/latest/index.html

distribution: botocore
verified: 1.44.5
"""

from botocore.client import BaseClient

class Session:
    def create_client(self, service_name, *args, **kwargs) -> BaseClient: ...

def get_session(env_vars=None) -> Session: ...
