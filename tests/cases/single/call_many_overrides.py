# why: many overrides of an abstract method, one of which blocks
from abc import ABC, abstractmethod
import requests


class Component(ABC):
    @abstractmethod
    def postprocess(self, value):
        return value


class Plain0(Component):
    def postprocess(self, value):
        return value


class Plain1(Component):
    def postprocess(self, value):
        return value


class Plain2(Component):
    def postprocess(self, value):
        return value


class Plain3(Component):
    def postprocess(self, value):
        return value


class Plain4(Component):
    def postprocess(self, value):
        return value


class Plain5(Component):
    def postprocess(self, value):
        return value


class Plain6(Component):
    def postprocess(self, value):
        return value


class Plain7(Component):
    def postprocess(self, value):
        return value


class Plain8(Component):
    def postprocess(self, value):
        return value


class Plain9(Component):
    def postprocess(self, value):
        return value


class Plain10(Component):
    def postprocess(self, value):
        return value


class Plain11(Component):
    def postprocess(self, value):
        return value


class Plain12(Component):
    def postprocess(self, value):
        return value


class Plain13(Component):
    def postprocess(self, value):
        return value


class Plain14(Component):
    def postprocess(self, value):
        return value


class Plain15(Component):
    def postprocess(self, value):
        return value


class Plain16(Component):
    def postprocess(self, value):
        return value


class Plain17(Component):
    def postprocess(self, value):
        return value


class Plain18(Component):
    def postprocess(self, value):
        return value


class Plain19(Component):
    def postprocess(self, value):
        return value


class Plain20(Component):
    def postprocess(self, value):
        return value


class Plain21(Component):
    def postprocess(self, value):
        return value


class Plain22(Component):
    def postprocess(self, value):
        return value


class Web(Component):
    def postprocess(self, value):
        return requests.get(value)


async def one(block: Component):
    return block.postprocess("x")  # FAB201: 11, "Web.postprocess > requests.get"
