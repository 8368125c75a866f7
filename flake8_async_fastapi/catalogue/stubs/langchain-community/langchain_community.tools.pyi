"""https://reference.langchain.com/python/langchain_community/tools/

distribution: langchain-community
verified: 0.4.2
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB204, FAB301, FAB501, blocks, runs
from langchain_core.tools import BaseTool

class ArxivQueryRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class BingSearchResults(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class BingSearchRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class BraveSearch(BaseTool):
    @classmethod
    def from_api_key(cls, *args, **kwargs) -> Self: ...
    @classmethod
    def from_search_kwargs(cls, *args, **kwargs) -> Self: ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class DuckDuckGoSearchResults(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class DuckDuckGoSearchRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class GoogleSerperResults(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class GoogleSerperRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class JinaSearch(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class OpenWeatherMapQueryRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class PubmedQueryRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class RedditSearchRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class RequestsGetTool(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class RequestsPostTool(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class SearchAPIResults(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class SearchAPIRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class SearxSearchResults(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class SearxSearchRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class StackExchangeTool(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilyAnswer(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class TavilySearchResults(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class WikipediaQueryRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class WolframAlphaQueryRun(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class YahooFinanceNewsTool(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class YouSearchTool(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class YouTubeSearchTool(BaseTool):
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB204, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class InfoSQLDatabaseTool(BaseTool):
    @runs("_run")
    @blocks(FAB301, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB301, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

class QuerySQLDatabaseTool(BaseTool):
    @runs("_run")
    @blocks(FAB301, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB301, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...

QuerySQLDataBaseTool = QuerySQLDatabaseTool

class ShellTool(BaseTool):
    @runs("_run")
    @blocks(FAB501, use="langchain_core.tools.BaseTool.ainvoke")
    def invoke(self, *args, **kwargs): ...
    @runs("_run")
    @blocks(FAB501, use="langchain_core.tools.BaseTool.arun")
    def run(self, *args, **kwargs): ...
