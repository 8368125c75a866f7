"""https://reference.langchain.com/python/langchain_experimental/

distribution: langchain-experimental
verified: 0.4.2
"""

from langchain_experimental.agents import create_csv_agent, create_pandas_dataframe_agent
