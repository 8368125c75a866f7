"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from twilio.rest.verify.v2 import V2
from twilio.rest.verify.v2.service import ServiceList

class Verify:
    v2: V2
    services: ServiceList
