"""https://docs.pytorch.org/vision/stable/models.html

distribution: torchvision
verified: 0.29.1
"""

from torchvision.models import _build

fasterrcnn_resnet50_fpn = _build
fasterrcnn_resnet50_fpn_v2 = _build
fasterrcnn_mobilenet_v3_large_320_fpn = _build
fasterrcnn_mobilenet_v3_large_fpn = _build
fcos_resnet50_fpn = _build
keypointrcnn_resnet50_fpn = _build
maskrcnn_resnet50_fpn = _build
maskrcnn_resnet50_fpn_v2 = _build
retinanet_resnet50_fpn = _build
retinanet_resnet50_fpn_v2 = _build
ssd300_vgg16 = _build
ssdlite320_mobilenet_v3_large = _build
