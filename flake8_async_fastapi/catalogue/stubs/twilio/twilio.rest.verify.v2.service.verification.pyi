"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class VerificationContext:
    @blocks(FAB204, use="twilio.rest.verify.v2.service.verification.VerificationContext.fetch_async")
    def fetch(self, *args, **kwargs): ...
    @blocks(FAB204, use="twilio.rest.verify.v2.service.verification.VerificationContext.update_async")
    def update(self, *args, **kwargs): ...
class VerificationList:
    @blocks(FAB204, use="twilio.rest.verify.v2.service.verification.VerificationList.create_async")
    def create(self, *args, **kwargs): ...
    def __call__(self, sid) -> VerificationContext: ...
