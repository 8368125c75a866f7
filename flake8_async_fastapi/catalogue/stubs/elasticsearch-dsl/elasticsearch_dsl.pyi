"""https://elasticsearch-dsl.readthedocs.io/

distribution: elasticsearch-dsl
verified: 8.18.0
"""

from elasticsearch.dsl import AsyncDocument, AsyncIndex, AsyncSearch, Document, FacetedSearch
from elasticsearch.dsl import Index, MultiSearch, Search, UpdateByQuery
