# why: members of enums are told apart: compared, matched, as keys of tables, and as texts and numbers
import time, requests
from enum import Enum, StrEnum, IntEnum, auto
from fastapi import FastAPI

app = FastAPI()


class K(Enum):
    A = "a"
    B = "b"


class S(str, Enum):
    A = "a"
    B = "b"


class T(StrEnum):
    A = auto()
    B = auto()


class I(IntEnum):
    A = 1
    B = 2


def k(t):
    if t == K.B:
        time.sleep(1)


def k2(t: K):
    if t is K.B:
        time.sleep(1)
    elif t in (K.A,):
        return
    else:
        time.sleep(1)


def s(t):
    if t == S.B:
        time.sleep(1)


def s2(t: str):
    if t == S.B.value:
        time.sleep(1)


def i(t=I.A):
    if t == 2:
        time.sleep(1)


def m(t):
    match t:
        case K.A:
            return
        case K.B:
            time.sleep(1)


def tt(t):
    if t == T.B:
        time.sleep(1)


TABLE = {K.A: len, K.B: requests.get}
STABLE = {S.A: len, "b": requests.get}


class Job:
    def __init__(self):
        self.state = K.A

    def start(self):
        self.state = K.B

    def go(self):
        if self.state == K.B:
            time.sleep(1)


class Job2:
    state = K.A

    def go(self):
        if self.state == K.B:
            time.sleep(1)


class E(Enum):
    ONE = 1

    def run(self):
        time.sleep(1)

    @property
    def label(self):
        return requests.get(self.value)

    @classmethod
    def parse(cls, x):
        return cls(x)


@app.get("/a")
async def a(kind: K, sk: S):
    k(K.A)
    k(K.B)  # FAB101: 4, "k > time.sleep"
    k(kind)  # FAB101: 4, "k > time.sleep"
    k2(K.A)
    k2(K.B)  # FAB101: 4, "k2 > time.sleep"
    s("a")
    s("b")  # FAB101: 4, "s > time.sleep"
    s(S.B)  # FAB101: 4, "s > time.sleep"
    s(S.A)
    s2("a")
    s2(S.A)
    s2("b")  # FAB101: 4, "s2 > time.sleep"
    i(I.B)  # FAB101: 4, "i > time.sleep"
    i(2)  # FAB101: 4, "i > time.sleep"
    m(K.A)
    m(K.B)  # FAB101: 4, "m > time.sleep"
    m(kind)  # FAB101: 4, "m > time.sleep"
    tt(T.A)
    tt(T.B)  # FAB101: 4, "tt > time.sleep"
    tt("b")  # FAB101: 4, "tt > time.sleep"
    tt(sk)  # FAB101: 4, "tt > time.sleep"
    TABLE[K.A]("x")
    TABLE[K.B]("x")  # FAB201: 4, "requests.get()"
    TABLE[kind]("x")  # FAB201: 4, "requests.get()"
    TABLE.get(kind)("x")  # FAB201: 4, "requests.get()"
    STABLE[S.B]("x")  # FAB201: 4, "requests.get()"
    STABLE[sk]("x")  # FAB201: 4, "requests.get()"
    STABLE["a"]("x")
    Job().go()  # FAB101: 4, "Job.go > time.sleep"
    E.ONE.run()  # FAB101: 4, "E.run > time.sleep"
    E.ONE.label  # FAB201: 4, "E.label > requests.get"
    E.parse(1).run()  # FAB101: 4, "E.run > time.sleep"
    E(1).run()  # FAB101: 4, "E.run > time.sleep"
    for e in E:
        e.run()  # FAB101: 8, "E.run > time.sleep"
    if kind == K.A:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


@app.get("/b")
async def b(kind: K = K.A):
    if kind == K.B:
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if kind is not K.A:
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    x = K.A
    if kind == K.B:
        x = K.B
    if x == K.B:
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if isinstance(x, K):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if x:
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if x.value == "b":
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if x.name == "B":
        time.sleep(1)  # FAB101: 8, "time.sleep()"
