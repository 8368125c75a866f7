# why: an attribute that classes of the project derived from the declared one define does not come from the base's __getattr__.
import time


class Expr:
    def __getattr__(self, name: str):
        return time.sleep(1)

    def own(self):
        return self.column, self.other


class Reference(Expr):
    def __init__(self):
        self.stored = 1

    @property
    def column(self) -> int:
        return 1


class Slow(Expr):
    @property
    def slow(self) -> int:
        return time.sleep(1)


def total(refs: list[Expr]) -> int:
    return sum(ref.column for ref in refs)


async def declared(expr: Expr, refs: list[Expr]):
    print(expr.column, expr.stored)
    print(expr.slow)  # FAB101: 10, "Slow.slow > time.sleep"
    print(expr.other)  # FAB101: 10, "Expr.__getattr__ > time.sleep"
    return total(refs)


async def exact():
    return Expr().column  # FAB101: 11, "Expr.__getattr__ > time.sleep"
