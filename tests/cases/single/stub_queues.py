# why: tasks put into queues by calling decorated functions, stores and services whose methods are requests
import dramatiq
import imageio.v3 as iio
import oss2
from algoliasearch.search.client import SearchClient, SearchClientSync
from arango import ArangoClient
from google.cloud import translate_v2 as translate
from google.cloud.translate import TranslationServiceAsyncClient, TranslationServiceClient
from huey import MemoryHuey, RedisHuey
from kazoo.client import KazooClient
from mailjet_rest import Client as Mailjet
from qcloud_cos import CosS3Client
from smart_open import open as smart_open
from spotipy import Spotify

huey = RedisHuey("app")
memory = MemoryHuey("app")


@dramatiq.actor
def shrink(path):
    return path


@dramatiq.actor(queue_name="slow")
def convert(path):
    return path


@huey.task()
def count(number):
    return number


@memory.task()
def remember(number):
    return number


async def silent(bucket: oss2.Bucket, cos: CosS3Client, kazoo: KazooClient):
    shrink.message("p")
    shrink("p")
    count.s(1)
    count.call_local(1)
    remember(1)
    bucket.sign_url("GET", "k", 60)
    oss2.ObjectIterator(bucket)
    cos.get_presigned_url("b", "k", "GET")
    kazoo.get_async("/p")
    ArangoClient().db("d").collection("c")
    await SearchClient("a", "k").search_single_index("i")
    await TranslationServiceAsyncClient().translate_text()


async def queues():
    shrink.send("p")  # FAB206: 4, "send"
    message = convert.send_with_options(args=("p",), delay=1)  # FAB206: 14, "send_with_options"
    message.get_result(block=True)  # FAB206: 4, "get_result"
    result = count(1)  # FAB206: 13, "count"
    result.get(blocking=True)  # FAB206: 4, "get"
    count.schedule((1,), delay=5)  # FAB206: 4, "schedule"


async def files(bucket: oss2.Bucket, cos: CosS3Client, path):
    bucket.put_object("k", b"")  # FAB204: 4, "put_object"
    stored = bucket.get_object("k")  # FAB204: 13, "get_object"
    stored.read()  # FAB204: 4, "read"
    for item in oss2.ObjectIterator(bucket):  # FAB204: 16, "iterating"
        print(item.key)
    cos.put_object(Bucket="b", Body=b"", Key="k")  # FAB204: 4, "put_object"
    iio.imread(path)  # FAB602: 4, "imread"
    smart_open("s3://b/k")  # FAB401: 4, "smart_open.open"


async def services(spotify: Spotify, mailjet: Mailjet, client: TranslationServiceClient):
    translate.Client().translate("x", target_language="fr")  # FAB204: 4, "translate"
    client.translate_text(contents=["x"])  # FAB204: 4, "TranslationServiceAsyncClient"
    spotify.search("x")  # FAB204: 4, "search"
    mailjet.send.create(data={})  # FAB204: 4, "create"


async def stores(search: SearchClientSync, kazoo: KazooClient):
    search.search_single_index("i")  # FAB303: 4, "search_single_index"
    kazoo.get("/p")  # FAB304: 4, "get"
    database = ArangoClient().db("d", username="u", password="p")
    database.collection("c").insert({})  # FAB303: 4, "insert"
    database.aql.execute("q")  # FAB303: 4, "execute"
