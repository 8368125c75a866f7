# why: clients of media servers and of downloaders; some constructors ask the server already
from plexapi.library import MovieSection
from plexapi.myplex import MyPlexAccount
from plexapi.server import PlexServer
from qbittorrentapi import Client
from transmission_rpc import Client as Transmission
from transmission_rpc import from_url


async def silent(qbt: Client, plex: PlexServer, torrents):
    Client(host="localhost", port=8080)
    print(qbt.torrents, qbt.app, plex.library)
    for torrent in torrents:
        print(torrent.name)


async def downloads():
    qbt = Client(host="x")
    qbt.auth_log_in()  # FAB204: 4, "auth_log_in"
    for torrent in qbt.torrents_info():  # FAB204: 19, "torrents_info"
        print(torrent.name)
        print(torrent.files)  # FAB204: 14, "files"
        torrent.pause()  # FAB204: 8, "pause"
    qbt.torrents.info.active()  # FAB204: 4, "active"
    qbt.torrents.add(urls="u")  # FAB204: 4, "torrents.add"
    qbt.torrents.delete.all()  # FAB204: 4, "delete.all"
    print(qbt.app.version)  # FAB204: 10, "version"
    with Client(host="x") as again:  # FAB204: 9, "Client"
        again.transfer_info()  # FAB204: 8, "transfer_info"


async def transmission():
    rpc = Transmission(host="x")  # FAB204: 10, "transmission_rpc.Client"
    for torrent in rpc.get_torrents():  # FAB204: 19, "get_torrents"
        print(torrent.name)
    from_url("http://x").add_torrent("u")  # FAB204: 4, "from_url"


async def media(movies: MovieSection):
    plex = PlexServer("http://x", "token")  # FAB204: 11, "plexapi.server.PlexServer"
    for section in plex.library.sections():  # FAB204: 19, "sections"
        print(section.title)
    for item in plex.library.section("Movies").search("x"):  # FAB204: 16, "section"
        item.refresh()  # FAB204: 8, "refresh"
    movies.searchMovies(title="x")[0].markPlayed()  # FAB204: 4, "searchMovies"
    account = MyPlexAccount(token="t")  # FAB204: 14, "MyPlexAccount"
    resource = account.resource("home")  # FAB204: 15, "resource"
    resource.connect().sessions()  # FAB204: 4, "connect"
