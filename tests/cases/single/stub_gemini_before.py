# why: Google's first SDK for Gemini has async twins; a streamed answer waits again where it is iterated, a whole one does not
import google.generativeai as genai
from google.generativeai import caching

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-1.5-flash")


async def ask(question: str):
    answer = model.generate_content(question)  # FAB205: 13, "await model.generate_content_async(...)"
    answer = await model.generate_content_async(question)
    return answer.text


async def stream(question: str):
    for chunk in model.generate_content(question, stream=True):  # FAB205: 17, "GenerativeModel.generate_content()"
        yield chunk.text
    async for chunk in await model.generate_content_async(question, stream=True):
        yield chunk.text


async def talk(text: str):
    chat = model.start_chat(history=[])
    chat.send_message(text)  # FAB205: 4, "await chat.send_message_async(...)"
    await chat.send_message_async(text)
    return chat.history


async def embed(text: str):
    genai.embed_content(model="models/embedding-001", content=text)  # FAB205: 4, "await google.generativeai.embed_content_async(...)"
    await genai.embed_content_async(model="models/embedding-001", content=text)
    file = genai.upload_file("talk.pdf")  # FAB205: 11, "google.generativeai.upload_file()"
    file.delete()  # FAB205: 4, "file.delete()"
    caching.CachedContent.create(model="m", contents=[file])  # FAB205: 4, "CachedContent.create()"
    models = genai.list_models()
    return [found.name for found in models]  # FAB205: 36, "iterating"
