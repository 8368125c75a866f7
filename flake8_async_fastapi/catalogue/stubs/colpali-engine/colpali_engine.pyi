"""https://github.com/illuin-tech/colpali

distribution: colpali-engine
verified: 0.3.18
"""

from colpali_engine.models import (
    BiGemma3,
    BiGemmaProcessor3,
    BiIdefics3,
    BiIdefics3Processor,
    BiModernVBert,
    BiModernVBertProcessor,
    BiPali,
    BiPaliProcessor,
    BiPaliProj,
    BiQwen2,
    BiQwen2Processor,
    BiQwen2_5,
    BiQwen2_5_Processor,
    BiQwen3,
    BiQwen3Processor,
    BiQwen3_5,
    BiQwen3_5Processor,
    ColGemma3,
    ColGemmaProcessor3,
    ColIdefics3,
    ColIdefics3Processor,
    ColModernVBert,
    ColModernVBertProcessor,
    ColPali,
    ColPaliProcessor,
    ColQwen2,
    ColQwen2Processor,
    ColQwen2_5,
    ColQwen2_5Omni,
    ColQwen2_5OmniProcessor,
    ColQwen2_5_Processor,
    ColQwen3,
    ColQwen3Processor,
    ColQwen3_5,
    ColQwen3_5Processor,
)
