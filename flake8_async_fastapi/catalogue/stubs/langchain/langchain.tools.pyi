"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_community.tools import ArxivQueryRun, BingSearchRun, BraveSearch, DuckDuckGoSearchResults
from langchain_community.tools import DuckDuckGoSearchRun, GoogleSerperRun, OpenWeatherMapQueryRun
from langchain_community.tools import PubmedQueryRun, QuerySQLDataBaseTool, RequestsGetTool, SearxSearchRun
from langchain_community.tools import ShellTool, WikipediaQueryRun, WolframAlphaQueryRun, YouTubeSearchTool
from langchain_core.tools import BaseTool
