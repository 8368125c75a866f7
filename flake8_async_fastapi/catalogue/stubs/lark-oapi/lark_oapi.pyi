"""https://github.com/larksuite/oapi-sdk-python

distribution: lark-oapi
verified: 1.7.5
"""

from lark_oapi.client import Client
