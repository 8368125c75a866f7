# why: of a function that is called in very many ways an argument's alternative still counts, and that it is a name
import time
from collections.abc import Callable


class Logger:
    pass


def add(callback: Logger | Callable[..., object] | str, name: str = "x"):
    if isinstance(callback, str):
        time.sleep(1)
    if name.startswith("oidc/"):
        time.sleep(1)


class Logger0(Logger):
    pass


class Logger1(Logger):
    pass


class Logger2(Logger):
    pass


class Logger3(Logger):
    pass


class Logger4(Logger):
    pass


class Logger5(Logger):
    pass


class Logger6(Logger):
    pass


class Logger7(Logger):
    pass


class Logger8(Logger):
    pass


class Logger9(Logger):
    pass


class Logger10(Logger):
    pass


class Logger11(Logger):
    pass


class Logger12(Logger):
    pass


class Logger13(Logger):
    pass


class Logger14(Logger):
    pass


class Logger15(Logger):
    pass


class Logger16(Logger):
    pass


class Logger17(Logger):
    pass


class Logger18(Logger):
    pass


class Logger19(Logger):
    pass


class Logger20(Logger):
    pass


class Logger21(Logger):
    pass


class Logger22(Logger):
    pass


class Logger23(Logger):
    pass


class Logger24(Logger):
    pass


class Logger25(Logger):
    pass


class Logger26(Logger):
    pass


class Logger27(Logger):
    pass


class Logger28(Logger):
    pass


class Logger29(Logger):
    pass


async def use():
    add(Logger0(), "NAME")
    add(Logger1(), "NAME")
    add(Logger2(), "NAME")
    add(Logger3(), "NAME")
    add(Logger4(), "NAME")
    add(Logger5(), "NAME")
    add(Logger6(), "NAME")
    add(Logger7(), "NAME")
    add(Logger8(), "NAME")
    add(Logger9(), "NAME")
    add(Logger10(), "NAME")
    add(Logger11(), "NAME")
    add(Logger12(), "NAME")
    add(Logger13(), "NAME")
    add(Logger14(), "NAME")
    add(Logger15(), "NAME")
    add(Logger16(), "NAME")
    add(Logger17(), "NAME")
    add(Logger18(), "NAME")
    add(Logger19(), "NAME")
    add(Logger20(), "NAME")
    add(Logger21(), "NAME")
    add(Logger22(), "NAME")
    add(Logger23(), "NAME")
    add(Logger24(), "NAME")
    add(Logger25(), "NAME")
    add(Logger26(), "NAME")
    add(Logger27(), "NAME")
    add(Logger28(), "NAME")
    add(Logger29(), "NAME")
    add("text")  # FAB101: 4, "add"
    add(Logger29(), "oidc/file")  # FAB101: 4, "add"
