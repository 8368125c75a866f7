"""https://inquirerpy.readthedocs.io/en/latest/

distribution: InquirerPy
verified: 0.3.4
"""

from flake8_async_fastapi.catalogue import FAB105, blocks

@blocks(FAB105, use="await InquirerPy.resolver.prompt_async(...)")
def prompt(questions, *args, **kwargs) -> dict: ...
async def prompt_async(questions, *args, **kwargs) -> dict: ...
