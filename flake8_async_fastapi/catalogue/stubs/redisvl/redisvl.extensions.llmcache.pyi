"""https://docs.redisvl.com/en/latest/api/cache.html

distribution: redisvl
verified: 0.28.0
"""

from redisvl.extensions.cache.llm import SemanticCache
