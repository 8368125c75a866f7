# why: LINE's plain clients send a request for each call; its asynchronous ones do not wait
from linebot import LineBotApi
from linebot.v3.messaging import ApiClient, AsyncApiClient, AsyncMessagingApi, Configuration, MessagingApi, MessagingApiBlob

old = LineBotApi("token")
configuration = Configuration(access_token="token")
asynchronous = AsyncMessagingApi(AsyncApiClient(configuration))


async def reply(token: str, message, identity: str):
    with ApiClient(configuration) as client:
        api = MessagingApi(client)
        api.reply_message(message)  # FAB204: 8, "MessagingApi.reply_message"
        MessagingApiBlob(client).get_message_content(identity)  # FAB204: 8, "MessagingApiBlob.get_message_content"
    old.reply_message(token, message)  # FAB204: 4, "LineBotApi.reply_message"
    old.get_profile(identity)  # FAB204: 4, "LineBotApi.get_profile"
    await asynchronous.reply_message(message)
    async with AsyncApiClient(configuration) as client:
        await AsyncMessagingApi(client).push_message(message)
