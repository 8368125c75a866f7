"""https://docs.slack.dev/tools/python-slack-sdk/webhook

distribution: slack_sdk
verified: 3.47.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class WebhookClient:
    @blocks(FAB204, use="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
    def send(self, *args, **kwargs): ...
    @blocks(FAB204, use="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
    def send_dict(self, *args, **kwargs): ...
