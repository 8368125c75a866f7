"""https://plaid.com/docs/api/

distribution: plaid-python
verified: 46.0.0
"""


class ApiClient:
    def __init__(self, *args, **kwargs) -> None: ...
