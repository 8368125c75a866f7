"""https://huggingface.co/docs/transformers/main_classes/pipelines

distribution: transformers
verified: 5.23.0
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from transformers.modeling_utils import PreTrainedModel
from transformers.tokenization_utils_base import PreTrainedTokenizerBase

class Pipeline:
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...

@blocks(FAB604)
def pipeline(*args, **kwargs) -> Pipeline: ...

class _AutoModel:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> PreTrainedModel: ...

class AutoModel(_AutoModel): ...
class AutoModelForCausalLM(_AutoModel): ...
class AutoModelForSeq2SeqLM(_AutoModel): ...
class AutoModelForSequenceClassification(_AutoModel): ...
class AutoModelForTokenClassification(_AutoModel): ...
class AutoModelForQuestionAnswering(_AutoModel): ...
class AutoModelForSpeechSeq2Seq(_AutoModel): ...
class AutoModelForImageClassification(_AutoModel): ...

class AutoTokenizer:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs) -> PreTrainedTokenizerBase: ...

class AutoProcessor:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs): ...

class AutoFeatureExtractor:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs): ...

class AutoImageProcessor:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs): ...

class AutoConfig:
    @classmethod
    @blocks(FAB604)
    def from_pretrained(cls, *args, **kwargs): ...
