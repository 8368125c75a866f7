# why: a video's streams and a playlist's videos are asked for where they are read; sessions of other HTTP clients block as requests does
import cloudscraper
import gdown
import niquests
import nmap
import speedtest
import wget
import whois
from pytube import Playlist, YouTube
from pytubefix import YouTube as Fixed

scraper = cloudscraper.create_scraper()


async def video(address: str):
    found = YouTube(address)
    stream = found.streams.filter(progressive=True).order_by("resolution").first()  # FAB201: 13, "YouTube.streams"
    stream.download()  # FAB201: 4, "Stream.download()"
    streams = Fixed(address).streams  # FAB201: 14, "YouTube.streams"
    for other in Playlist(address).videos:  # FAB201: 17, "iterating"
        other.register_on_progress_callback(print)
    return streams


async def fetch(address: str):
    scraper.get(address)  # FAB201: 4, "Session.get()"
    niquests.get(address)  # FAB201: 4, "await niquests.aget(...)"
    await niquests.aget(address)
    with niquests.Session() as session:
        session.post(address).json()  # FAB201: 8, "Session.post()"
    async with niquests.AsyncSession() as session:
        await session.get(address)
    gdown.download(address, "out.zip")  # FAB201: 4, "gdown.download()"
    wget.download(address)  # FAB201: 4, "wget.download()"


async def ask(host: str):
    whois.whois(host)  # FAB202: 4, "whois.whois()"
    scanner = nmap.PortScanner()  # FAB501: 14, "nmap.PortScanner()"
    scanner.scan(host)  # FAB501: 4, "nmap.PortScanner.scan()"
    test = speedtest.Speedtest()  # FAB201: 11, "speedtest.Speedtest()"
    return test.download(), scanner.all_hosts()  # FAB201: 11, "speedtest.Speedtest.download()"
