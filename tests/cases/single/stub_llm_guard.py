# why: scanners of llm_guard load models when they are made and compute where they scan; those without a model are silent
from llm_guard import scan_output
from llm_guard.input_scanners import BanSubstrings, PromptInjection, Sentiment
from llm_guard.output_scanners import Relevance, URLReachability

guard = PromptInjection(threshold=0.8)
plain = BanSubstrings(["a"])


async def inlet(text: str):
    plain.scan(text)
    sentiment = Sentiment()  # FAB604: 16, "Sentiment"
    sentiment.scan(text)
    return guard.scan(text)  # FAB604: 11, "PromptInjection.scan"


async def outlet(text: str, answer: str):
    relevance = Relevance()  # FAB604: 16, "Relevance"
    URLReachability().scan(text, answer)  # FAB201: 4, "URLReachability.scan"
    return scan_output([relevance], text, answer)  # FAB604: 11, "scan_output"
