"""https://reference.langchain.com/python/langchain_community/utilities/

distribution: langchain-community
verified: 0.4.2
"""

from langchain_community.utilities import TwilioAPIWrapper
