# why: isinstance of the items of what is declared goes by the declaration; others leave it open
import time
class U:
    pass
class V(U):
    pass
class W:
    pass
class Text(str, W):
    pass
def slow(i):
    time.sleep(1)
def load(x):
    return x.fetch()
def f1(items: list[str]):
    items = load(items)
    for i in items:
        if isinstance(i, U):
            slow(i)
def f2(items: list[str]):
    for i in items:
        i = load(i)
        if isinstance(i, U):
            slow(i)
def f3(items):
    for i in items:
        if isinstance(i, U):
            slow(i)
def f4(items: list):
    for i in items:
        if isinstance(i, U):
            slow(i)
def f5(items: list[str]):
    for i in items:
        if isinstance(i, W):
            slow(i)
def f6(items: list["str | Unlisted"]):
    for i in items:
        if isinstance(i, U):
            slow(i)
def f7(items: list[W | U]):
    for i in items:
        if isinstance(i, V):
            slow(i)
def f8(items: list[str] | None = None):
    for i in items or []:
        if isinstance(i, U):
            slow(i)
def f9(items: list[str]):
    for n, i in enumerate(items):
        if isinstance(i, U):
            slow(i)
def f10(items: dict[str, int]):
    for k, v in items.items():
        if isinstance(k, U) or isinstance(v, U):
            slow(k)
def f11(items: dict[str, list[int]]):
    for k, v in sorted(items.items()):
        if any(isinstance(i, U) for i in v):
            slow(k)
        for i in v:
            if isinstance(i, U):
                slow(k)
def f12(items: list[W | U]):
    for i in items:
        if not isinstance(i, U):
            continue
        slow(i)
def f13(items: list[U]):
    for i in items:
        if isinstance(i, U):
            continue
        slow(i)
def f14(items: list[str]):
    i = load(items)
    for j in items:
        if isinstance(i, U):
            slow(i)
def f15(items: list[str]):
    i = load(items) or "x"
    n = [i for i in items]
    if isinstance(i, U):
        slow(i)
def f16(items: list[bytes]):
    for i in items:
        if isinstance(i, str):
            slow(i)
def f17(items: list[str]):
    found = [i for i in items] + [load(items)]
    for i in found:
        if isinstance(i, U):
            slow(i)
async def a(x):
    f1(x)  # FAB101: 4, "f1 > "
    f2(x)  # FAB101: 4, "f2 > "
    f3(x)  # FAB101: 4, "f3 > "
    f4(x)  # FAB101: 4, "f4 > "
    f5(x)  # FAB101: 4, "f5 > "
    f6(x)  # FAB101: 4, "f6 > "
    f7(x)  # FAB101: 4, "f7 > "
    f8(x)
    f9(x)
    f10(x)
    f11(x)  # FAB101: 4, "f11 > "
    f12(x)  # FAB101: 4, "f12 > "
    f13(x)
    f14(x)  # FAB101: 4, "f14 > "
    f15(x)  # FAB101: 4, "f15 > "
    f16(x)  # FAB101: 4, "f16 > "
    f17(x)  # FAB101: 4, "f17 > "
