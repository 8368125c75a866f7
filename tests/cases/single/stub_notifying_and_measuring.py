# why: clients of web services send requests, Modbus and scapy wait on sockets; building what is sent is quick
import apprise
import musicbrainzngs
from pymodbus.client import AsyncModbusTcpClient, ModbusSerialClient, ModbusTcpClient, ModbusUdpClient
from scapy.all import ARP, AsyncSniffer, Ether, srp
from scapy.sendrecv import sniff
from tmdbv3api import Movie, Search, TMDb
from ytmusicapi import YTMusic


async def silent(sniffer: AsyncSniffer):
    notifier = apprise.Apprise()
    notifier.add("json://localhost")
    await notifier.async_notify(body="a")
    async with AsyncModbusTcpClient("x") as client:
        await client.read_coils(1)
    ModbusTcpClient("x").close()
    ModbusUdpClient("x").connect()
    TMDb().language = "en"
    musicbrainzngs.set_useragent("a", "1")
    sniffer.start()
    sniffer.stop(join=False)
    return Ether() / ARP(pdst="192.168.0.0/24")


async def notify(notifier: apprise.Apprise):
    notifier.notify(body="a")  # FAB204: 4, "async_notify"


async def media():
    Movie().details(1)  # FAB204: 4, "tmdbv3api.Movie.details"
    Search().movies("a")  # FAB204: 4, "movies"
    musicbrainzngs.search_artists("a")  # FAB204: 4, "musicbrainzngs.search_artists"
    musicbrainzngs.get_image_front("id")  # FAB204: 4, "get_image_front"


async def modbus():
    client = ModbusTcpClient("x")
    client.connect()  # FAB202: 4, "pymodbus.client.AsyncModbusTcpClient"
    client.read_holding_registers(1)  # FAB202: 4, "read_holding_registers"
    with ModbusSerialClient("/dev/ttyUSB0") as serial:  # FAB202: 9, "ModbusSerialClient"
        serial.write_coil(1, True)  # FAB202: 8, "write_coil"


async def network(packet, sniffer: AsyncSniffer):
    answered, _ = srp(packet, timeout=1)  # FAB202: 18, "scapy.sendrecv.srp"
    sniff(count=1)  # FAB202: 4, "sniff"
    sniffer.stop()  # FAB202: 4, "stop"
    return answered


async def music(client: YTMusic):
    with client.as_mobile():
        client.get_playlist("id")  # FAB204: 8, "ytmusicapi.YTMusic.get_playlist"
    YTMusic().search("a")  # FAB204: 4, "search"
