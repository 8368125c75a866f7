"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from twilio.rest.verify.v2.service import ServiceList

class V2:
    services: ServiceList
