"""https://ecederstrand.github.io/exchangelib/exchangelib/

distribution: exchangelib
verified: 5.6.0
"""

from exchangelib.account import Account
from exchangelib.items import CalendarItem, Contact, Message, Task
