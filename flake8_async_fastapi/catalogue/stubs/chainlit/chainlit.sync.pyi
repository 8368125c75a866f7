"""https://docs.chainlit.io/api-reference/make-async

distribution: chainlit
verified: 2.12.0
"""

from chainlit import make_async, run_sync
