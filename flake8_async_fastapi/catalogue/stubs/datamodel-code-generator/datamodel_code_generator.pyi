"""https://datamodel-code-generator.koxudaxi.dev/using_as_module/

distribution: datamodel-code-generator
verified: 0.89.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def generate(input_, **kwargs): ...
