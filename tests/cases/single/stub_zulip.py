# why: Zulip's client sends a request for each call, and one when it is made
import zulip

client = zulip.Client(email="a@example.org", api_key="k", site="https://example.org")


async def ask(message: dict):
    client.get_profile()  # FAB204: 4, "zulip.Client.get_profile()"
    client.send_message(message)  # FAB204: 4, "zulip.Client.send_message()"
    zulip.Client(config_file="zuliprc")  # FAB204: 4, "zulip.Client()"


async def right():
    return client.get_user_agent(), client.zulip_version
