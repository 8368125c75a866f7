"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from twilio.rest.lookups.v2.phone_number import PhoneNumberList

class V2:
    phone_numbers: PhoneNumberList
