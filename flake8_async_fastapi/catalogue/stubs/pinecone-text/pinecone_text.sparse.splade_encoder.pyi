"""https://github.com/pinecone-io/pinecone-text

distribution: pinecone-text
verified: 0.11.0
"""

from pinecone_text.sparse import SpladeEncoder
