# why: models of esperanto have a counterpart for each call; some providers are asked for their voices where those are read
from esperanto import AIFactory

model = AIFactory.create_language("openai", "a")
embedding = AIFactory.create_embedding("openai", "b")
reranker = AIFactory.create_reranker("jina", "c")
speech = AIFactory.create_text_to_speech("elevenlabs", "d")
fixed = AIFactory.create_text_to_speech("openai", "e")


async def ask(question: str):
    answer = model.chat_complete([])  # FAB205: 13, "await model.achat_complete(...)"
    embedding.embed([question])  # FAB205: 4, "await embedding.aembed(...)"
    reranker.rerank(question, [])  # FAB205: 4, "await reranker.arerank(...)"
    fixed.generate_speech(question, "f")  # FAB205: 4, "await fixed.agenerate_speech(...)"
    await model.achat_complete([])
    return answer.content


async def voices():
    print(list(fixed.available_voices))
    return list(speech.available_voices)  # FAB205: 16, "available_voices"


async def load():
    AIFactory.create_embedding("openai", "b")
    AIFactory.create_embedding("transformers", "b")  # FAB604: 4, "AIFactory.create_embedding"
