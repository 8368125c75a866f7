# why: Radarr and Sonarr are asked for each call, and when their API is made
from arrapi import RadarrAPI, SonarrAPI

radarr = RadarrAPI("http://localhost", "k")


async def ask(sonarr: SonarrAPI):
    RadarrAPI("http://localhost", "k")  # FAB204: 4, "RadarrAPI()"
    movie = radarr.get_movie(tmdb_id=1)  # FAB204: 12, "arrapi.RadarrAPI.get_movie()"
    movie.edit(monitored=False)  # FAB204: 4, "edit()"
    sonarr.all_series()  # FAB204: 4, "arrapi.SonarrAPI.all_series()"
    sonarr.system_status()  # FAB204: 4, "system_status()"


async def right():
    return radarr.monitor_options
