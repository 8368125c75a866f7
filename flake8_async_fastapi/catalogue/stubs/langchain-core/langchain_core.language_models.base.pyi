"""https://reference.langchain.com/python/langchain_core/language_models/

distribution: langchain-core
verified: 1.7.2
"""

from langchain_core.language_models import BaseLanguageModel

