"""https://reference.langchain.com/python/integrations/langchain_aws/

distribution: langchain-aws
verified: 1.9.1
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel

class ChatBedrock(BaseChatModel): ...
class ChatBedrockConverse(BaseChatModel): ...
class BedrockEmbeddings(Embeddings): ...
