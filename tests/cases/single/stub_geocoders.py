# why: a geocoder that was given an adapter of asyncio is to be awaited, every other one asks in the calling thread
import geopy
from geopy.adapters import AioHTTPAdapter
from geopy.extra.rate_limiter import AsyncRateLimiter, RateLimiter
from geopy.geocoders import GoogleV3, Nominatim

geolocator = Nominatim(user_agent="app")
geocode = RateLimiter(geolocator.geocode, min_delay_seconds=1)
waiting = Nominatim(user_agent="app", adapter_factory=AioHTTPAdapter)
limited = AsyncRateLimiter(waiting.geocode, min_delay_seconds=1)


async def place(address: str):
    geolocator.geocode(address)  # FAB201: 4, "Nominatim.geocode()"
    GoogleV3(api_key="k").reverse("1, 2")  # FAB201: 4, "GoogleV3.reverse()"
    geopy.Photon().geocode(address)  # FAB201: 4, "Photon.geocode()"
    return geocode(address)  # FAB201: 11, "RateLimiter"


async def place_awaited(address: str):
    async with Nominatim(user_agent="app", adapter_factory=AioHTTPAdapter) as entered:
        await entered.geocode(address)
    await waiting.reverse("1, 2")
    return await limited(address)
