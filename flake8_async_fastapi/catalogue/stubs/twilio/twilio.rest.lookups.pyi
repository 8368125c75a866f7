"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from twilio.rest.lookups.v2 import V2

class Lookups:
    v2: V2
