# why: Chromecasts are searched for in the network, and what they are told is waited for
import pychromecast
from pychromecast import Chromecast


async def play(cast: Chromecast):
    found, browser = pychromecast.get_listed_chromecasts(["a"])  # FAB202: 21, "pychromecast.get_listed_chromecasts()"
    found[0].wait()  # FAB202: 4, "pychromecast.Chromecast.wait()"
    pychromecast.get_chromecasts()  # FAB202: 4, "pychromecast.get_chromecasts()"
    cast.media_controller.pause()  # FAB202: 4, "MediaController.pause()"
    cast.set_volume(0.5)  # FAB202: 4, "pychromecast.Chromecast.set_volume()"
    return browser


async def right(cast: Chromecast):
    pychromecast.get_chromecasts(blocking=False, callback=print)
    cast.media_controller.play_media("http://localhost/a.mp3", "audio/mp3")
    return cast.name
