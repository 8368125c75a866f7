# why: flushing LLM Observability of Datadog sends what its threads have not yet sent
from ddtrace.llmobs import LLMObs


async def answer(text: str):
    with LLMObs.workflow(name="w"):
        LLMObs.annotate(input_data=text)
    LLMObs.flush()  # FAB204: 4, "LLMObs.flush"
    return LLMObs.pull_dataset("d")  # FAB204: 11, "LLMObs.pull_dataset"
