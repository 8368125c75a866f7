"""https://github.com/line/line-bot-sdk-python

distribution: line-bot-sdk
verified: 3.27.0
"""

from typing import Self

class AsyncApiClient:
    async def __aenter__(self) -> Self: ...
