# why: detoxify loads its model when it is made and computes where it predicts
from detoxify import Detoxify

loaded = Detoxify("original")


async def predict(text: str):
    model = Detoxify("unbiased")  # FAB604: 12, "Detoxify"
    return model.predict(text), loaded.predict([text])  # FAB604: 11, "predict" | FAB604: 32, "predict"
