"""https://scrapling.readthedocs.io/en/latest/

distribution: scrapling
verified: 0.5
install: scrapling[fetchers]
"""

from scrapling.fetchers import AsyncFetcher, Fetcher, StealthyFetcher
