# why: the old name of ddgs, and the class methods that youtube-transcript-api had before 1.2
from duckduckgo_search import DDGS
from youtube_transcript_api import YouTubeTranscriptApi


async def search(query: str):
    with DDGS() as ddgs:
        return ddgs.text(query, max_results=5)  # FAB201: 15, "DDGS.text()"


async def transcript(video: str):
    YouTubeTranscriptApi.get_transcript(video)  # FAB201: 4, "YouTubeTranscriptApi.get_transcript()"
    found = YouTubeTranscriptApi().list(video)  # FAB201: 12, "YouTubeTranscriptApi.list()"
    one = found.find_transcript(["en"]).translate("de")
    one.fetch()  # FAB201: 4, "Transcript.fetch()"
