"""https://reference.langchain.com/python/integrations/langchain_google_genai/

distribution: langchain-google-genai
verified: 4.4.2
"""

from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel

class ChatGoogleGenerativeAI(BaseChatModel): ...
class GoogleGenerativeAIEmbeddings(Embeddings): ...
