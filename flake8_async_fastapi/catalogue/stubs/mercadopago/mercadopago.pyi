"""https://github.com/mercadopago/sdk-python

distribution: mercadopago
verified: 3.6.0
"""

from mercadopago.sdk import SDK
