"""https://docs.pytorch.org/vision/stable/models.html

distribution: torchvision
verified: 0.29.1
"""

from torchvision.models import _build

deeplabv3_resnet50 = _build
deeplabv3_resnet101 = _build
deeplabv3_mobilenet_v3_large = _build
fcn_resnet50 = _build
fcn_resnet101 = _build
lraspp_mobilenet_v3_large = _build
