"""https://caldav.readthedocs.io/stable/

distribution: caldav
verified: 3.6.0
"""

from caldav.davclient import DAVClient, get_calendar, get_calendars, get_davclient
