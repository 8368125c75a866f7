"""https://developers.brevo.com/docs/python-sdk

distribution: brevo-python
verified: 5.1.0
"""

from brevo import Brevo
