"""https://docs.langchain.com/langsmith/observability

distribution: langsmith
verified: 0.15.1
"""

from langsmith import Client
