"""https://docs.pytorch.org/vision/stable/models.html

distribution: torchvision
verified: 0.29.1
"""

from torchvision.models import _build

mvit_v1_b = _build
mvit_v2_s = _build
r3d_18 = _build
mc3_18 = _build
r2plus1d_18 = _build
s3d = _build
swin3d_t = _build
swin3d_s = _build
swin3d_b = _build
