# why: what the synchronous client of CalDAV gives asks the server; the objects of the other one have the same classes
import caldav
from caldav.aio import AsyncDAVClient

client = caldav.DAVClient(url="http://localhost")


async def ask():
    principal = client.principal()  # FAB204: 16, "await client.principal()"
    for calendar in principal.calendars():  # FAB204: 20, "calendars()"
        for event in calendar.events():  # FAB204: 21, "events()"
            event.save()  # FAB204: 12, "save()"
        calendar.search(event=True)  # FAB204: 8, "search()"
    caldav.get_calendars(url="http://localhost")  # FAB204: 4, "await caldav.aio.get_calendars(...)"


async def right(calendar: caldav.Calendar):
    async with AsyncDAVClient(url="http://localhost") as other:
        principal = await other.principal()
        await principal.get_calendars()
    return await calendar.search(event=True)
