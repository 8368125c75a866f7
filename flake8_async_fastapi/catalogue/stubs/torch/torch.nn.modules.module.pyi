"""https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html

distribution: torch
verified: 2.15.0
"""

from torch.nn import Module
