"""https://ai.pydantic.dev/models/bedrock/

distribution: pydantic-ai-slim
verified: 2.68.0
"""

from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB204, blocks

# Without a client each makes a session of its own, which reads the description of the service and looks for
# credentials, in the network too.
class BedrockProvider:
    @overload
    def __init__(self, *, bedrock_client: Any) -> None: ...
    @overload
    @blocks(FAB204)
    def __init__(self, **kwargs) -> None: ...
