"""https://reference.langchain.com/python/langchain_community/tools/

distribution: langchain-community
verified: 0.4.2
"""

from langchain_community.tools import DuckDuckGoSearchRun
