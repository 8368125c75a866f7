"""https://github.com/line/line-bot-sdk-python

distribution: line-bot-sdk
verified: 3.27.0
"""

from linebot.api import LineBotApi
