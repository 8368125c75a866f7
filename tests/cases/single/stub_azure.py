# why: Azure's clients: pages that fetch where they are iterated, pollers, links that open on entering
import azure.cognitiveservices.speech as speechsdk
from azure.ai.documentintelligence import DocumentIntelligenceClient
from azure.ai.documentintelligence.aio import DocumentIntelligenceClient as AsyncDocumentIntelligenceClient
from azure.cosmos import CosmosClient
from azure.cosmos.aio import CosmosClient as AsyncCosmosClient
from azure.keyvault.secrets import SecretClient
from azure.search.documents import SearchClient
from azure.search.documents.indexes import SearchIndexClient
from azure.servicebus import ServiceBusClient, ServiceBusMessage


class Repository:
    def __init__(self, client: CosmosClient):
        self.container = client.get_database_client("d").get_container_client("c")


async def silent(secrets: SecretClient, search: SearchClient, repository: Repository):
    async with AsyncCosmosClient("u", "k") as client:
        container = client.get_database_client("d").get_container_client("c")
        await container.read_item("i", "p")
        async for item in container.query_items("q"):
            print(item)
    repository.container.query_items("q")
    secrets.list_properties_of_secrets()
    search.search("x").by_page()
    SearchIndexClient("e", "k").list_indexes()
    with ServiceBusClient.from_connection_string("c") as bus:
        bus.get_queue_sender("q")
        ServiceBusMessage("m")
    async with AsyncDocumentIntelligenceClient("e", "k") as documents:
        poller = await documents.begin_analyze_document("m", b"")
        await poller.result()


async def database(repository: Repository):
    CosmosClient("u", "k")  # FAB303: 4, "CosmosClient()"
    repository.container.upsert_item({})  # FAB303: 4, "upsert_item"
    for item in repository.container.query_items("q"):  # FAB303: 16, "iterating"
        print(item)
    repository.container.scripts.execute_stored_procedure("s")  # FAB303: 4, "execute_stored_procedure"


async def messages(bus: ServiceBusClient):
    with bus.get_queue_sender("q") as sender:  # FAB206: 9, "ServiceBusSender"
        sender.send_messages(ServiceBusMessage("m"))  # FAB206: 8, "send_messages"
    receiver = bus.get_queue_receiver("q")
    for message in receiver:  # FAB206: 19, "iterating"
        receiver.complete_message(message)  # FAB206: 8, "complete_message"


async def services(search: SearchClient, documents: DocumentIntelligenceClient, secrets: SecretClient):
    results = search.search("x", include_total_count=True)
    results.get_count()  # FAB303: 4, "get_count"
    list(results)  # FAB303: 4, "iterating results"
    search.upload_documents([])  # FAB303: 4, "SearchClient.upload_documents"
    poller = documents.begin_analyze_document("m", b"")  # FAB204: 13, "begin_analyze_document"
    poller.status()
    poller.result()  # FAB204: 4, "result"
    secrets.get_secret("s")  # FAB204: 4, "get_secret"


class Speech:
    def __init__(self, config):
        self.recognizer = speechsdk.SpeechRecognizer(speech_config=config)

    async def listen(self):
        self.recognizer.start_continuous_recognition_async().get()  # FAB204: 8, "ResultFuture.get"
        self.recognizer.recognize_once()  # FAB204: 8, "recognize_once"


async def speech(config, text):
    tts = speechsdk.SpeechSynthesizer(speech_config=config, audio_config=None)
    tts.speak_text_async(text)
    result = tts.speak_ssml_async(text).get()  # FAB204: 13, "ResultFuture.get"
    return result.audio_data
