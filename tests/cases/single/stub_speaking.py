# why: ElevenLabs sends sound while it is iterated and the rest at once; pyttsx3 queues what it says until told to speak
import instaloader
import kaggle
import pyttsx3
from elevenlabs import save
from elevenlabs.client import AsyncElevenLabs, ElevenLabs

client = ElevenLabs()


async def speak(text: str):
    audio = client.text_to_speech.convert("voice", text=text)
    b"".join(audio)  # FAB205: 4, "iterating audio"
    save(client.text_to_speech.convert("voice", text=text), "out.mp3")  # FAB401: 4, "elevenlabs.play.save()"
    client.speech_to_text.convert(model_id="scribe_v1")  # FAB205: 4, "SpeechToTextClient.convert"
    client.voices.get_all()  # FAB205: 4, "VoicesClient.get_all"
    await AsyncElevenLabs().voices.get_all()
    engine = pyttsx3.init()
    engine.say(text)
    engine.runAndWait()  # FAB602: 4, "Engine.runAndWait()"


async def download(name: str):
    kaggle.api.dataset_download_files(name)  # FAB204: 4, "dataset_download_files()"
    loader = instaloader.Instaloader()
    profile = instaloader.Profile.from_username(loader.context, name)  # FAB204: 14, "Profile.from_username()"
    for post in profile.get_posts():  # FAB204: 16, "iterating"
        loader.download_post(post, name)  # FAB204: 8, "Instaloader.download_post()"
