# why: embedders, generators and rankers of haystack are run on their own, too; with models of their own they load and compute
from haystack.components.embedders import (
    AzureOpenAITextEmbedder,
    OpenAIDocumentEmbedder,
    OpenAITextEmbedder,
    SentenceTransformersDocumentEmbedder,
)
from haystack.components.generators import OpenAIGenerator
from haystack.components.rankers import LLMRanker, TransformersSimilarityRanker


async def embed(text: str, documents: list):
    embedder = OpenAITextEmbedder()
    embedder.warm_up()
    embedder.run(text)  # FAB205: 4, "await embedder.run_async(...)"
    OpenAIDocumentEmbedder().run(documents)  # FAB205: 4, "OpenAIDocumentEmbedder.run"
    AzureOpenAITextEmbedder().run(text)  # FAB205: 4, "run_async"
    return await embedder.run_async(text)


async def embed_at_home(documents: list):
    embedder = SentenceTransformersDocumentEmbedder(model="m")
    embedder.warm_up()  # FAB604: 4, "warm_up"
    return embedder.run(documents)  # FAB604: 11, "SentenceTransformersDocumentEmbedder.run"


async def generate(text: str, documents: list):
    OpenAIGenerator().run(text)  # FAB205: 4, "OpenAIGenerator.run"
    TransformersSimilarityRanker().run(text, documents)  # FAB604: 4, "TransformersSimilarityRanker().run"
    return LLMRanker().run(text, documents)  # FAB205: 11, "LLMRanker.run"
