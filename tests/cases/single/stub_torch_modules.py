# why: calling a network computes for long, wherever it comes from; making one, moving it and small steps with tensors do not
import timm
import torch
import torchvision
from torch import nn
from torchvision.models import ResNet18_Weights, resnet18
from torchvision.models.detection import fasterrcnn_resnet50_fpn
from transformers import AutoModel


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 4))
        self.inner = Inner()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.inner(self.layers(x))


class Inner(torch.nn.Module):
    def forward(self, x):
        return torch.relu(x)


scripted = torch.jit.load("a.pt")
loaded = torch.load("b.pt")
weights = torch.load("c.pt", map_location="cpu")
hub = torch.hub.load("a", "b")
vad, utilities = torch.hub.load("c", "d")
timmed = timm.create_model("vit").eval()
compiled = torch.compile(Net())
known = AutoModel.from_pretrained("a").eval()


async def silent(values: list[float]):
    net = Net().to("cpu").eval()
    net.load_state_dict(weights["model"])
    for name, value in weights.items():
        print(name, value)
    layer = nn.Linear(4, 4)
    x = torch.tensor(values)
    y = torch.softmax(layer(x), dim=0)
    resnet18()
    resnet18(weights=None)
    torchvision.models.get_model("resnet18")
    timm.create_model("vit")
    return y.tolist(), net.state_dict(), utilities[0](x)


async def computing(net: Net, values: list[float]):
    x = torch.tensor(values)
    with torch.no_grad():
        net(x)  # FAB604: 8, "(net, ...)"
        Net().eval()(x)  # FAB604: 8, "(Net().eval(), ...)"
        scripted(x)  # FAB604: 8, "(scripted, ...)"
        loaded(x)  # FAB604: 8, "(loaded, ...)"
        hub(x)  # FAB604: 8, "(hub, ...)"
        vad(x)  # FAB604: 8, "(vad, ...)"
        timmed(x)  # FAB604: 8, "(timmed, ...)"
        compiled(x)  # FAB604: 8, "(compiled, ...)"
        known(x)  # FAB604: 8, "(known, ...)"
        fasterrcnn_resnet50_fpn().eval()(x)  # FAB604: 8, "torch.nn.Module.__call__()"
        torchvision.models.vgg16()(x)  # FAB604: 8, "torch.nn.Module.__call__()"


async def loading():
    resnet18(weights=ResNet18_Weights.DEFAULT)  # FAB604: 4, "resnet18"
    resnet18(pretrained=True)  # FAB604: 4, "resnet18"
    torchvision.models.get_model("vgg16", weights="DEFAULT")  # FAB604: 4, "get_model"
    timm.create_model("vit", pretrained=True)  # FAB604: 4, "timm.create_model"
