"""https://sagemaker.readthedocs.io/en/stable/api/index.html

distribution: sagemaker
verified: 2.257.7
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Processor:
    @blocks(FAB204)
    def run(self, *args, **kwargs): ...

class ScriptProcessor(Processor): ...
class FrameworkProcessor(ScriptProcessor): ...
