"""https://www.meilisearch.com/docs/

distribution: meilisearch
verified: 0.43.0
"""

from meilisearch.client import Client
