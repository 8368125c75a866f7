# why: Expo's client sends with requests
from exponent_server_sdk import PushClient, PushMessage

client = PushClient()


async def notify(token: str):
    if not PushClient.is_exponent_push_token(token):
        return
    message = PushMessage(to=token, body="hi")
    ticket = client.publish(message)  # FAB204: 13, "exponent_server_sdk.PushClient.publish()"
    ticket.validate_response()
    tickets = client.publish_multiple([message])  # FAB204: 14, "exponent_server_sdk.PushClient.publish_multiple()"
    client.check_receipts_multiple(tickets)  # FAB204: 4, "exponent_server_sdk.PushClient.check_receipts_multiple()"
