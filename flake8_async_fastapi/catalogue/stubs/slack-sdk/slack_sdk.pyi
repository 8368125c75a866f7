"""https://docs.slack.dev/tools/python-slack-sdk/web

distribution: slack_sdk
verified: 3.47.0
"""

from slack_sdk.web.client import WebClient
from slack_sdk.webhook.client import WebhookClient

