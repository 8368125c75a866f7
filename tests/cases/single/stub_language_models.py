# why: detection of personal data, and models that an application names instead of AutoModel
from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
from transformers import GPT2LMHeadModel, GPT2TokenizerFast

model = GPT2LMHeadModel.from_pretrained("gpt2").to("cpu")
tokenizer = GPT2TokenizerFast.from_pretrained("gpt2")
analyzer = AnalyzerEngine()


async def detect(text: str):
    provider = NlpEngineProvider(nlp_configuration={})
    engine = provider.create_engine()  # FAB604: 13, "create_engine"
    AnalyzerEngine()  # FAB604: 4, "AnalyzerEngine"
    own = AnalyzerEngine(nlp_engine=engine, default_score_threshold=0.4)
    own.analyze(text=text, language="en")  # FAB604: 4, "analyze"
    found = analyzer.analyze(text, "en")  # FAB604: 12, "analyze"
    return [item.score for item in found]


async def detect_all(texts: list[str]):
    batch = BatchAnalyzerEngine(analyzer)
    BatchAnalyzerEngine()  # FAB604: 4, "BatchAnalyzerEngine"
    batch.analyze_iterator(texts, "en")  # FAB604: 4, "analyze_iterator"
    for entry in batch.analyze_dict({"a": texts}, "en"):  # FAB604: 17, "analyze_dict"
        print(entry)


async def score(text: str):
    encoded = tokenizer(text, return_tensors="pt")
    return model(encoded.input_ids)  # FAB604: 11, "PreTrainedModel"
