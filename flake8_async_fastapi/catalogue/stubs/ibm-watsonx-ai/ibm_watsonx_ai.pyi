"""https://ibm.github.io/watsonx-ai-python-sdk/

distribution: ibm-watsonx-ai
verified: 1.8.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

# Gets a token.
class APIClient:
    @blocks(FAB205)
    def __init__(self, credentials=None, *args, **kwargs) -> None: ...

class Credentials:
    def __init__(self, *args, **kwargs) -> None: ...
