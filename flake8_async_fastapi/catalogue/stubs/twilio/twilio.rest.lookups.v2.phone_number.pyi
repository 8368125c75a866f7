"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class PhoneNumberContext:
    @blocks(FAB204, use="twilio.rest.lookups.v2.phone_number.PhoneNumberContext.fetch_async")
    def fetch(self, *args, **kwargs): ...
class PhoneNumberList:
    def __call__(self, phone_number) -> PhoneNumberContext: ...
