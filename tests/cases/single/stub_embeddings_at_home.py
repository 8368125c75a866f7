# why: models in the process: loading them and encoding lists takes long, one text for a static model does not
import open_clip
from fast_captcha import img_captcha, text_captcha
from InstructorEmbedding import INSTRUCTOR
from manifest import Manifest
from model2vec import StaticModel
from text2vec import SentenceModel, Similarity


async def silent(static: StaticModel, manifest: Manifest, text: str):
    static.encode("one text")
    static.encode(text)
    static.tokenize([text])
    open_clip.list_models()
    text_captcha()
    await manifest.arun_batch([text])
    return manifest.run(text, stream=True)


async def load():
    StaticModel.from_pretrained("x")  # FAB604: 4, "model2vec.StaticModel.from_pretrained"
    INSTRUCTOR("x")  # FAB604: 4, "InstructorEmbedding.INSTRUCTOR"
    SentenceModel("x")  # FAB604: 4, "text2vec.SentenceModel"
    Similarity()  # FAB604: 4, "Similarity"
    model, _, preprocess = open_clip.create_model_and_transforms("x")  # FAB604: 27, "create_model_and_transforms"
    model.eval()
    model.encode_image(preprocess)  # FAB604: 4, "encode_image"


async def encode(static: StaticModel, instructor: INSTRUCTOR, sentences: SentenceModel, texts: list[str]):
    static.encode(["a", "b"])  # FAB604: 4, "encode"
    static.encode(texts)  # FAB604: 4, "encode"
    static.encode_as_sequence(texts)  # FAB604: 4, "encode_as_sequence"
    instructor.encode([["instruction", "a"]])  # FAB604: 4, "encode"
    sentences.encode("a")  # FAB604: 4, "encode"


async def prompts(manifest: Manifest):
    manifest.run("text")  # FAB205: 4, "arun_batch"
    for part in manifest.run("text", stream=True):  # FAB205: 16, "manifest.run"
        print(part)


async def captcha():
    img_captcha()  # FAB602: 4, "fast_captcha.img_captcha"
