"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class CallList:
    @blocks(FAB204, use="twilio.rest.api.v2010.account.call.CallList.create_async")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="twilio.rest.api.v2010.account.call.CallList.list_async")
    def list(self, *args, **kwargs): ...
