"""https://python-prompt-toolkit.readthedocs.io/en/stable/pages/reference.html

distribution: prompt-toolkit
verified: 3.0.53
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB105, blocks

class Application:
    @blocks(FAB105, use="prompt_toolkit.application.Application.run_async")
    def run(self, *args, **kwargs) -> Any: ...
    async def run_async(self, *args, **kwargs) -> Any: ...
