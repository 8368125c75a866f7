"""https://modelscope.cn/docs/home

distribution: modelscope
verified: 1.40.2
skip: needs torch, several gigabytes
"""

from modelscope.hub.file_download import dataset_file_download, model_file_download
from modelscope.hub.snapshot_download import dataset_snapshot_download, snapshot_download
from modelscope.models import Model
from modelscope.pipelines import Pipeline, pipeline
from transformers import AutoModel, AutoModelForCausalLM, AutoProcessor, AutoTokenizer

