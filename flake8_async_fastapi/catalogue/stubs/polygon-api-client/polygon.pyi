"""https://polygon-api-client.readthedocs.io/en/latest/

distribution: polygon-api-client
verified: 1.16.3
"""

from polygon.rest import RESTClient
