"""https://ai.pydantic.dev/agents/

distribution: pydantic-ai-slim
verified: 2.68.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

@blocks(FAB205, use="pydantic_ai.direct.model_request")
def model_request_sync(*args, **kwargs): ...
async def model_request(*args, **kwargs): ...
