"""https://docs.python.org/3/library/concurrent.futures.html

distribution: python
verified: 3.13
"""

from concurrent.futures import ProcessPoolExecutor
