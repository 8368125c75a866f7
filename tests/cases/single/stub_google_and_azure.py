# why: clients of Google's and Azure's services, their long operations, pages and transactions
from azure.ai.inference import ChatCompletionsClient
from azure.data.tables import TableServiceClient
from azure.eventhub import EventData, EventHubProducerClient
from azure.keyvault.keys.crypto import CryptographyClient
from azure.storage.filedatalake import DataLakeServiceClient
from google.cloud import datastore, documentai, firestore, kms, run_v2, secretmanager_v1, spanner
from google.cloud.storage import transfer_manager


async def google(bucket, key, cells):
    client = documentai.DocumentProcessorServiceClient()
    client.processor_path("p", "l", "x")
    operation = client.batch_process_documents(request={})  # FAB204: 16, "batch_process_documents"
    operation.result()  # FAB204: 4, "google.api_core.operation.Operation.result()"
    await documentai.DocumentProcessorServiceAsyncClient().process_document(request={})
    kms.KeyManagementServiceClient().encrypt(request={})  # FAB204: 4, "encrypt"
    execution = run_v2.JobsClient().run_job(name="j")  # FAB204: 16, "run_job"
    execution.result()  # FAB204: 4, "Operation.result"
    secretmanager_v1.SecretManagerServiceClient().get_secret(name="x")  # FAB204: 4, "get_secret"
    transfer_manager.upload_many_from_filenames(bucket, [])  # FAB204: 4, "upload_many_from_filenames"
    db = datastore.Client()
    query = db.query(kind="Task")
    query.add_filter("done", "=", False)
    for task in query.fetch():  # FAB204: 16, "iterating"
        print(task)
    with db.batch() as batch:  # FAB204: 9, "Batch"
        batch.put(key)
    with spanner.Client().instance("i").database("d").snapshot() as snapshot:
        rows = snapshot.execute_sql("SELECT 1")
        for row in rows:  # FAB301: 19, "StreamedResultSet"
            print(row)
    documents = firestore.Client().collection("x")
    documents.count().get()  # FAB204: 4, "AggregationQuery.get"
    for reference in documents.list_documents():  # FAB204: 21, "iterating"
        print(reference.id)


async def azure(crypto: CryptographyClient, producer: EventHubProducerClient, chat: ChatCompletionsClient):
    files = DataLakeServiceClient("https://x", credential=None).get_file_system_client("f")
    stream = files.get_file_client("a").download_file()  # FAB204: 13, "download_file"
    stream.readall()  # FAB204: 4, "readall"
    for path in files.get_paths():  # FAB204: 16, "iterating"
        print(path)
    table = TableServiceClient.from_connection_string("x").get_table_client("t")
    table.upsert_entity({})  # FAB303: 4, "upsert_entity"
    batch = producer.create_batch()  # FAB206: 12, "create_batch"
    batch.add(EventData("x"))
    producer.send_batch(batch)  # FAB206: 4, "send_batch"
    crypto.sign("RS256", b"")  # FAB204: 4, "sign"
    chat.complete(messages=[])  # FAB205: 4, "complete"
