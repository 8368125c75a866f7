# why: the models of ColPali are networks, their processors scale pictures and compare vectors; a query is only cut into tokens
import torch
from colpali_engine.models import ColQwen2_5, ColQwen2_5_Processor

model = ColQwen2_5.from_pretrained("a").eval()
processor = ColQwen2_5_Processor.from_pretrained("a")


async def embed(text: str, pictures: list):
    queries = processor.process_queries([text]).to(model.device)
    batch = processor.process_images(pictures)  # FAB604: 12, "processor.process_images"
    with torch.inference_mode():
        out = model(**queries)  # FAB604: 14, "PreTrainedModel"
        every = model(**batch)  # FAB604: 16, "PreTrainedModel"
    return processor.score_multi_vector(out, every)  # FAB604: 11, "processor.score_multi_vector"


async def load():
    return ColQwen2_5.from_pretrained("a")  # FAB604: 11, "from_pretrained"
