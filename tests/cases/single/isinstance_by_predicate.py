# why: a function that only returns isinstance(...) decides as isinstance itself does
import time
class U:
    def ask(self):
        time.sleep(1)
class V(U):
    pass
class W:
    pass
def is_u(x) -> bool:
    """Whether."""
    return isinstance(x, U)
def not_u(x) -> bool:
    return not isinstance(x, U)
def is_u_or(x) -> bool:
    return isinstance(x, U) or x == 3
def is_two(a, b) -> bool:
    return isinstance(b, (U, W))
class C:
    def is_u(self, x):
        return isinstance(x, U)
    @classmethod
    def is_cu(cls, x):
        import time
        return isinstance(x, U)
    def run(self, x: W):
        if self.is_u(x):
            time.sleep(1)
    def run2(self, x: W):
        if self.is_cu(x):
            time.sleep(1)
    def run3(self, x: W):
        if C.is_cu(x):
            time.sleep(1)
    def run4(self, x: W):
        if not C.is_cu(x):
            time.sleep(1)
def f1(x: W):
    if is_u(x):
        time.sleep(1)
def f2(x: W):
    if not_u(x):
        time.sleep(1)
def f3(x: W):
    if is_u_or(x):
        time.sleep(1)
def f4(x: W):
    if is_two(x, 1):
        time.sleep(1)
def f5(x: W):
    if is_two(1, x):
        time.sleep(1)
def f6(x):
    if is_u(x):
        x.ask()
def f7(x: U | W):
    if is_u(x):
        return 1
    x.ask()
def f8(x: W, *y):
    if is_u(*y):
        time.sleep(1)
async def a(x):
    f1(x)
    f2(x)  # FAB101: 4, "f2 > "
    f3(x)  # FAB101: 4, "f3 > "
    f4(x)  # FAB101: 4, "f4 > "
    f5(x)  # FAB101: 4, "f5 > "
    f6(x)  # FAB101: 4, "f6 > "
    f7(x)
    f8(x)  # FAB101: 4, "f8 > "
    C().run(x)
    C().run2(x)
    C().run3(x)
    C().run4(x)  # FAB101: 4, "C.run4 > "
