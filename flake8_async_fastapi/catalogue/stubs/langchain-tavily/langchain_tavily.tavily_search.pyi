"""https://docs.tavily.com/documentation/integrations/langchain

distribution: langchain-tavily
verified: 0.2.18
"""

from langchain_tavily import TavilySearch
