"""https://www.twilio.com/docs/libraries/reference/twilio-python

distribution: twilio
verified: 9.13.0
"""

from twilio.rest.api.v2010.account.call import CallList
from twilio.rest.api.v2010.account.message import MessageList
from twilio.rest.lookups import Lookups
from twilio.rest.verify import Verify

class Client:
    messages: MessageList
    calls: CallList
    lookups: Lookups
    verify: Verify
