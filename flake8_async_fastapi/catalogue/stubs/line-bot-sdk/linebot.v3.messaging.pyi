"""https://github.com/line/line-bot-sdk-python

distribution: line-bot-sdk
verified: 3.27.0
"""

from linebot.v3.messaging.api.messaging_api import MessagingApi
from linebot.v3.messaging.api.messaging_api_blob import MessagingApiBlob
from linebot.v3.messaging.api_client import ApiClient
from linebot.v3.messaging.async_api_client import AsyncApiClient
