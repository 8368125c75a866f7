"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from twilio.rest.verify.v2.service.verification import VerificationList
from twilio.rest.verify.v2.service.verification_check import VerificationCheckList

class ServiceContext:
    verifications: VerificationList
    verification_checks: VerificationCheckList
class ServiceList:
    def __call__(self, sid) -> ServiceContext: ...
