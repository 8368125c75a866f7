# why: translators ask a service for each text; making one does not
import deepl
from deep_translator import GoogleTranslator, MicrosoftTranslator, single_detection

translator = deepl.Translator("key")
client = deepl.DeepLClient("key")


async def translate(text: str, target: str):
    google = GoogleTranslator(source="auto", target=target)
    google.get_supported_languages()
    google.translate(text)  # FAB204: 4, "google.translate()"
    google.translate_batch([text])  # FAB204: 4, "google.translate_batch()"
    MicrosoftTranslator(target=target)  # FAB204: 4, "MicrosoftTranslator()"
    single_detection(text, api_key="key")  # FAB204: 4, "single_detection()"
    translator.translate_text(text, target_lang=target)  # FAB204: 4, "deepl.Translator.translate_text()"
    client.rephrase_text(text)  # FAB204: 4, "deepl.DeepLClient.rephrase_text()"
    client.translate_document_from_filepath("a", "b")  # FAB204: 4, "translate_document_from_filepath()"
    client.close()
