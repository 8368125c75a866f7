"""https://botocore.amazonaws.com/v1/documentation/api/latest/client_upgrades.html

distribution: botocore
verified: 1.44.5
"""

class BotoCoreError(Exception): ...

class ClientError(Exception):
    response: dict
    operation_name: str
