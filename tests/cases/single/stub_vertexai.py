# why: Vertex AI's models, corpora and endpoints answer over the network; most have an async twin
import vertexai
from google.cloud import aiplatform
from vertexai import rag
from vertexai.generative_models import GenerativeModel
from vertexai.language_models import TextEmbeddingModel
from vertexai.preview.generative_models import GenerativeModel as PreviewModel
from vertexai.vision_models import MultiModalEmbeddingModel


class Embedder:
    def __init__(self):
        self.model = TextEmbeddingModel.from_pretrained("text-embedding-005")

    def embed(self, texts):
        return [item.values for item in self.model.get_embeddings(texts)]


async def generate(prompt: str):
    vertexai.init(project="p", location="l")
    model = GenerativeModel("gemini")
    model.generate_content(prompt)  # FAB205: 4, "await model.generate_content_async(...)"
    await model.generate_content_async(prompt)
    chat = model.start_chat()
    chat.send_message(prompt)  # FAB205: 4, "await chat.send_message_async(...)"
    await chat.send_message_async(prompt)
    PreviewModel("gemini").count_tokens(prompt)  # FAB205: 4, "vertexai.generative_models.GenerativeModel.count_tokens"


async def embed(embedder: Embedder):
    embedder.embed(["a"])  # FAB205: 4, "TextEmbeddingModel.get_embeddings"
    Embedder()  # FAB205: 4, "TextEmbeddingModel.from_pretrained"
    pictures = MultiModalEmbeddingModel.from_pretrained("multimodalembedding")  # FAB205: 15, "from_pretrained"
    pictures.get_embeddings(contextual_text="a")  # FAB205: 4, "MultiModalEmbeddingModel.get_embeddings"


async def retrieve(name: str):
    rag.import_files(corpus_name=name, paths=["gs://b/f"])  # FAB204: 4, "await vertexai.rag.import_files_async(...)"
    rag.retrieval_query(text="t")  # FAB204: 4, "vertexai.rag.retrieval_query"
    await rag.import_files_async(corpus_name=name, paths=["gs://b/f"])


async def predict(name: str):
    aiplatform.init(project="p")
    endpoint = aiplatform.Endpoint(name)
    endpoint.predict(instances=[])  # FAB204: 4, "await endpoint.predict_async(...)"
    await endpoint.predict_async(instances=[])
    index = aiplatform.MatchingEngineIndexEndpoint(name)  # FAB204: 12, "MatchingEngineIndexEndpoint"
    index.find_neighbors(queries=[])  # FAB204: 4, "find_neighbors"
