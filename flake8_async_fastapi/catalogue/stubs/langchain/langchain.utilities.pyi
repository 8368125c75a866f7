"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_community.utilities import ArxivAPIWrapper, BingSearchAPIWrapper, BraveSearchWrapper
from langchain_community.utilities import DuckDuckGoSearchAPIWrapper, GoogleSearchAPIWrapper
from langchain_community.utilities import GoogleSerperAPIWrapper, OpenWeatherMapAPIWrapper, PubMedAPIWrapper
from langchain_community.utilities import SQLDatabase, RequestsWrapper, SearxSearchWrapper, SerpAPIWrapper
from langchain_community.utilities import TextRequestsWrapper, WikipediaAPIWrapper, WolframAlphaAPIWrapper
