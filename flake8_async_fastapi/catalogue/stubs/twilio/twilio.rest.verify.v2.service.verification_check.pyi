"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class VerificationCheckList:
    @blocks(FAB204, use="twilio.rest.verify.v2.service.verification_check.VerificationCheckList.create_async")
    def create(self, *args, **kwargs): ...
