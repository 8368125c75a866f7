"""https://github.com/line/line-bot-sdk-python

distribution: line-bot-sdk
verified: 3.27.0
"""

from typing import Self

class ApiClient:
    def __enter__(self) -> Self: ...
