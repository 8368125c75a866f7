from app import shared
from app.server import Server


def load_model():
    return Server(), Server()


def first():
    shared.model, shared.tokenizer = load_model()


def second():
    (shared.a, shared.b) = load_model()


def third():
    shared.c, other = load_model()
    return other


def fourth():
    shared.d = shared.e = Server()
