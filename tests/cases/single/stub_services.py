# why: clients of services and converters of documents that applications use beside the well-known ones
import adlfs
import cloudinary.uploader
import fsspec
import gcsfs
import googlemaps
import pamela
import pdfkit
import pytesseract
import s3fs
import yt_dlp
from azure.storage.queue import QueueClient
from cairosvg import svg2png
from google.cloud import tasks_v2, texttospeech, vision
from gtts import gTTS
from jwcrypto import jwk
from pdf2image import convert_from_bytes
from pywebpush import WebPusher, webpush, webpush_async
from sendgrid import SendGridAPIClient
from simple_salesforce import Salesforce
from websocket import WebSocket, create_connection


class Speaker:
    def __init__(self):
        self.client = texttospeech.TextToSpeechClient()

    async def say(self, text):
        return self.client.synthesize_speech(input=text)  # FAB204: 15, "synthesize_speech"


async def services(queue: QueueClient, file):
    tasks = tasks_v2.CloudTasksClient()
    tasks.queue_path("p", "l", "q")
    tasks.create_task(parent="p", task={})  # FAB204: 4, "create_task"
    await tasks_v2.CloudTasksAsyncClient().create_task(parent="p", task={})
    vision.ImageAnnotatorClient().document_text_detection(image=file)  # FAB204: 4, "document_text_detection"
    googlemaps.Client(key="k").geocode("here")  # FAB204: 4, "Client.geocode"
    cloudinary.uploader.upload(file)  # FAB204: 4, "upload"
    queue.send_message("x")  # FAB204: 4, "send_message"
    messages = queue.receive_messages()
    for message in messages:  # FAB204: 19, "iterating messages"
        print(message)


async def objects(sf: Salesforce):
    sf.query("select Id from Account")  # FAB204: 4, "query"
    sf.Account.create({"Name": "a"})  # FAB204: 4, "create"


async def documents(data, image):
    for page in convert_from_bytes(data):  # FAB602: 16, "convert_from_bytes"
        page.save("x")  # FAB602: 8, "page.save"
    pytesseract.image_to_string(image)  # FAB602: 4, "image_to_string"
    pdfkit.from_string("x", False)  # FAB602: 4, "from_string"
    svg2png(bytestring=data)  # FAB602: 4, "svg2png"
    gTTS("x").save("x.mp3")  # FAB204: 4, "save"
    with yt_dlp.YoutubeDL({}) as downloader:
        downloader.extract_info("u", download=False)  # FAB201: 8, "extract_info"


async def pushes(subscription):
    webpush(subscription, "text")  # FAB204: 4, "await pywebpush.webpush_async(...)"
    WebPusher(subscription).send("text")  # FAB204: 4, "send"
    await webpush_async(subscription, "text")


async def sockets():
    opened: list[WebSocket] = []
    opened.append(create_connection("wss://example.org"))  # FAB202: 18, "create_connection"
    for connection in opened:
        connection.close()  # FAB202: 8, "close"


async def remote_files():
    with s3fs.S3FileSystem(key="k").open("bucket/name", "wb") as file:  # FAB401: 9, "open"
        file.write(b"")
    gcsfs.GCSFileSystem(project="p").ls("bucket")  # FAB402: 4, "ls"
    adlfs.AzureBlobFileSystem(account_name="n").get("container/name", "name")  # FAB402: 4, "get"


class Place:
    def __init__(self, address: str):
        self.system, self.path = fsspec.core.url_to_fs(address)

    def clear(self):
        self.system.delete(self.path, recursive=True)


async def remote_trees(place: Place, address: str):
    place.clear()  # FAB402: 4, "AbstractFileSystem.delete"
    waiting = fsspec.open(address, "rb")
    with waiting as file:  # FAB401: 9, "with fsspec.core.OpenFile"
        file.read()


async def secrets(name, password):
    pamela.authenticate(name, password, service="login")  # FAB601: 4, "pamela.authenticate"
    jwk.JWK.generate(kty="RSA", size=4096)  # FAB601: 4, "JWK.generate"
    jwk.JWK.generate(kty="EC", crv="P-256")


async def mails(client: SendGridAPIClient):
    client.client.mail.send.post(request_body={})  # FAB203: 4, "client.client.mail.send.post"
    client.client.whitelabel.domains._(1).validate.post()  # FAB203: 4, "post"
