"""https://docs.slack.dev/tools/python-slack-sdk/webhook

distribution: slack_sdk
verified: 3.47.0
"""

from slack_sdk.webhook.client import WebhookClient

