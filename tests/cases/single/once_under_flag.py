# why: what is kept under a flag that the call sets is loaded once: a guard inside of `if keep:`, a setter under it
from fastapi import FastAPI
app = FastAPI()
_a = None
_b = None
_c = None
_d = None
_e = None
def read():
    with open("settings.yaml") as f:
        return f.read()
def set_b(value):
    global _b
    _b = value
def set_c(value):
    global _c
    _c = value
def one(keep: bool = True):
    if keep:
        global _a
        if _a:
            return _a
    value = read()
    if keep:
        _a = value
    return value
def two(keep: bool = True):
    if keep and _b:
        return _b
    value = read()
    if keep:
        set_b(value)
    return value
def three(keep: bool = True, other: bool = False):
    if keep and _c:
        return _c
    value = read()
    if other:
        set_c(value)
    return value
def four(keep: bool = True):
    global _d
    if not keep:
        if _d:
            return _d
    value = read()
    if keep:
        _d = value
    return value
class Box:
    def __init__(self):
        self.held = None
    def get(self, keep: bool = True):
        if keep:
            if self.held:
                return self.held
        value = read()
        if keep:
            self.put(value)
        return value
    def put(self, value):
        self.held = value
box = Box()
@app.get("/a")
async def a(keep: bool):
    one()
    one(True)
    one(keep=False)  # FAB401: 4, "one > "
    one(keep)  # FAB401: 4, "one > "
    two()
    two(False)  # FAB401: 4, "two > "
    three()  # FAB401: 4, "three > "
    three(other=True)
    four()  # FAB401: 4, "four > "
    box.get()
    box.get(False)  # FAB401: 4, "Box.get > "
