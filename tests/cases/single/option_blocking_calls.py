# why: the user's own blocking calls, with the advice they name
# options: "--fab-blocking-calls=vendor.sdk.send=>await vendor.sdk.asend(),internal.slow.*"
import vendor.sdk
from internal import slow
from vendor.sdk import send


def helper():
    vendor.sdk.send("a")


async def use():
    vendor.sdk.send("a")  # FAB801: 4, "await vendor.sdk.asend()"
    send("a")  # FAB801: 4, "vendor.sdk.send"
    slow.anything()  # FAB801: 4, "internal.slow.anything"
    helper()  # FAB801: 4, "helper > vendor.sdk.send"
    vendor.sdk.other("a")
