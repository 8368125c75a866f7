# why: methods of Oracle's clients are requests; making a client and reading its settings are not
import oci
from oci.generative_ai_inference import GenerativeAiInferenceClient
from oci.object_storage import ObjectStorageClient

storage = ObjectStorageClient({})
model = GenerativeAiInferenceClient({})


async def ask(details):
    storage.get_object("n", "b", "o")  # FAB204: 4, "oci.object_storage.ObjectStorageClient.get_object()"
    oci.object_storage.UploadManager(storage).upload_file("n", "b", "o", "/tmp/o")  # FAB204: 4, "upload_file()"
    model.chat(details)  # FAB205: 4, "await model.chat(...)"
    oci.secrets.SecretsClient({}).get_secret_bundle("s")  # FAB204: 4, "get_secret_bundle()"
    oci.pagination.list_call_get_all_results(storage.list_objects, "n", "b")  # FAB204: 4, "list_call_get_all_results()"


async def right():
    return storage.base_client, ObjectStorageClient({})
