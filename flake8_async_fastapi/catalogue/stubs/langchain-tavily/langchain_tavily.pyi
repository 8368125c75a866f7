"""https://docs.tavily.com/documentation/integrations/langchain

distribution: langchain-tavily
verified: 0.2.18
"""

from flake8_async_fastapi.catalogue import FAB204, blocks, runs
from langchain_core.tools import BaseTool

class TavilySearch(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilyExtract(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilyCrawl(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilyMap(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilyResearch(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilyGetResearch(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...
