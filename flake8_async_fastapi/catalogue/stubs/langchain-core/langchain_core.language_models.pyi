"""https://reference.langchain.com/python/langchain_core/language_models/

distribution: langchain-core
verified: 1.7.2
"""

from flake8_async_fastapi.catalogue import FAB205, blocks, runs
from langchain_core.runnables import Runnable, RunnableSerializable

class BaseLanguageModel(RunnableSerializable):
    @blocks(FAB205, use="langchain_core.language_models.BaseLanguageModel.agenerate_prompt")
    def generate_prompt(self, *args, **kwargs): ...
    def with_structured_output(self, *args, **kwargs) -> Runnable: ...
    # Before 1.0.
    @runs("_generate", "_call")
    @blocks(FAB205, use="langchain_core.language_models.BaseLanguageModel.apredict")
    def predict(self, *args, **kwargs) -> str: ...
    @runs("_generate", "_call")
    @blocks(FAB205, use="langchain_core.language_models.BaseLanguageModel.apredict_messages")
    def predict_messages(self, *args, **kwargs): ...
    async def apredict(self, *args, **kwargs) -> str: ...
    async def apredict_messages(self, *args, **kwargs): ...

class BaseChatModel(BaseLanguageModel):
    @runs("_generate")
    @blocks(FAB205, use="langchain_core.language_models.BaseChatModel.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_generate")
    @blocks(FAB205, use="langchain_core.language_models.BaseChatModel.agenerate")
    def generate(self, *args, **kwargs): ...
    # Before 1.0.
    @runs("_generate")
    @blocks(FAB205, use="langchain_core.language_models.BaseChatModel.ainvoke")
    def __call__(self, *args, **kwargs): ...
    def bind_tools(self, *args, **kwargs) -> Runnable: ...

class BaseLLM(BaseLanguageModel):
    @runs("_generate", "_call")
    @blocks(FAB205, use="langchain_core.language_models.BaseLLM.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_generate", "_call")
    @blocks(FAB205, use="langchain_core.language_models.BaseLLM.agenerate")
    def generate(self, *args, **kwargs): ...
    # Before 1.0.
    @runs("_generate", "_call")
    @blocks(FAB205, use="langchain_core.language_models.BaseLLM.ainvoke")
    def __call__(self, *args, **kwargs) -> str: ...

class LLM(BaseLLM): ...
