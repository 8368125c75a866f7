"""https://plaid.com/docs/api/

distribution: plaid-python
verified: 46.0.0
"""

from plaid.api_client import ApiClient
