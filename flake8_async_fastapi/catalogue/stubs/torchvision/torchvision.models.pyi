"""https://docs.pytorch.org/vision/stable/models.html

distribution: torchvision
verified: 0.29.1
skip: needs torch, several gigabytes
"""

from typing import Any, Literal, overload

from flake8_async_fastapi.catalogue import FAB604, blocks
from torch.nn import Module as _Module

# Weights that are asked for are downloaded, or read where they have been.
@overload
def _build(*, weights: None = None, pretrained: Literal[False] = False, progress=True, **kwargs: Any) -> _Module: ...
@overload
@blocks(FAB604)
def _build(pretrained=False, progress=True, *, weights=None, **kwargs: Any) -> _Module: ...
@overload
def get_model(name, *, weights: None = None, **config: Any) -> _Module: ...
@overload
@blocks(FAB604)
def get_model(name, *, weights=None, **config: Any) -> _Module: ...

alexnet = _build
convnext_tiny = _build
convnext_small = _build
convnext_base = _build
convnext_large = _build
densenet121 = _build
densenet161 = _build
densenet169 = _build
densenet201 = _build
efficientnet_b0 = _build
efficientnet_b1 = _build
efficientnet_b2 = _build
efficientnet_b3 = _build
efficientnet_b4 = _build
efficientnet_b5 = _build
efficientnet_b6 = _build
efficientnet_b7 = _build
efficientnet_v2_s = _build
efficientnet_v2_m = _build
efficientnet_v2_l = _build
googlenet = _build
inception_v3 = _build
maxvit_t = _build
mnasnet0_5 = _build
mnasnet0_75 = _build
mnasnet1_0 = _build
mnasnet1_3 = _build
mobilenet_v2 = _build
mobilenet_v3_large = _build
mobilenet_v3_small = _build
regnet_y_400mf = _build
regnet_y_800mf = _build
regnet_y_1_6gf = _build
regnet_y_3_2gf = _build
regnet_y_8gf = _build
regnet_y_16gf = _build
regnet_y_32gf = _build
regnet_y_128gf = _build
regnet_x_400mf = _build
regnet_x_800mf = _build
regnet_x_1_6gf = _build
regnet_x_3_2gf = _build
regnet_x_8gf = _build
regnet_x_16gf = _build
regnet_x_32gf = _build
resnet18 = _build
resnet34 = _build
resnet50 = _build
resnet101 = _build
resnet152 = _build
resnext50_32x4d = _build
resnext101_32x8d = _build
resnext101_64x4d = _build
wide_resnet50_2 = _build
wide_resnet101_2 = _build
shufflenet_v2_x0_5 = _build
shufflenet_v2_x1_0 = _build
shufflenet_v2_x1_5 = _build
shufflenet_v2_x2_0 = _build
squeezenet1_0 = _build
squeezenet1_1 = _build
swin_t = _build
swin_s = _build
swin_b = _build
swin_v2_t = _build
swin_v2_s = _build
swin_v2_b = _build
vgg11 = _build
vgg11_bn = _build
vgg13 = _build
vgg13_bn = _build
vgg16 = _build
vgg16_bn = _build
vgg19 = _build
vgg19_bn = _build
vit_b_16 = _build
vit_b_32 = _build
vit_l_16 = _build
vit_l_32 = _build
vit_h_14 = _build
