# why: a predicate of several statements says of its parameter what the conditions do under which it returns true or false
import time


class Plain:
    msg = "a"


class Stream:
    @property
    def msg(self) -> str:
        time.sleep(1)
        return "a"


class Other:
    pass


def is_stream(response) -> bool:
    """Whether."""
    found = isinstance(response, Stream) or isinstance(response, Other)
    if found:
        return True
    return hasattr(response, "__iter__") and not hasattr(response, "msg")


def is_not_stream(response) -> bool:
    if not isinstance(response, Stream):
        return True
    else:
        return False


def must_be_stream(response) -> bool:
    if response is None:
        raise ValueError
    is_other = isinstance(response, Other)
    is_stream_or_other = is_other or isinstance(response, Stream)
    if not is_stream_or_other:
        return False
    return True


def returns_nothing_else(response, deep):
    if deep and isinstance(response, Stream):
        return True


def is_stream_by_loop(response) -> bool:
    for kind in (Stream,):
        if isinstance(response, kind):
            return True
    return False


def is_stream_at_last(response) -> bool:
    found = False
    if isinstance(response, Stream):
        found = True
    return found


def is_of_inner(response) -> bool:
    response = response.inner
    if isinstance(response, Stream):
        return True
    return False


def is_stream_of_others(response) -> bool:
    if isinstance(response, Stream):
        return True
    return looks_like_stream(response)


def looks_like_stream(response) -> bool:
    return False


class Checks:
    def is_stream(self, response) -> bool:
        if isinstance(response, Stream):
            return True
        return False

    @staticmethod
    def is_stream_too(response) -> bool:
        from sys import path

        if path and isinstance(response, Stream):
            return True
        return False


def choose(flag) -> Plain | Stream:
    return Stream() if flag else Plain()


async def not_stream(flag):
    response = choose(flag)
    if not is_stream(response):
        return response.msg
    return response.msg  # FAB101: 11, "Stream.msg"


async def negated(flag):
    response = choose(flag)
    if is_not_stream(response):
        return response.msg
    return response.msg  # FAB101: 11, "Stream.msg"


async def with_raise(flag):
    response = choose(flag)
    return "" if must_be_stream(response) else response.msg


async def with_nothing_returned(flag, deep):
    response = choose(flag)
    if returns_nothing_else(response, deep):
        return response.msg  # FAB101: 15, "Stream.msg"
    return response.msg  # FAB101: 11, "Stream.msg"


async def by_loop(flag):
    response = choose(flag)
    return "" if is_stream_by_loop(response) else response.msg  # FAB101: 50, "Stream.msg"


async def at_last(flag):
    response = choose(flag)
    return "" if is_stream_at_last(response) else response.msg  # FAB101: 50, "Stream.msg"


async def of_inner(flag):
    response = choose(flag)
    return "" if is_of_inner(response) else response.msg  # FAB101: 44, "Stream.msg"


async def of_others(flag):
    response = choose(flag)
    return "" if is_stream_of_others(response) else response.msg  # FAB101: 52, "Stream.msg"


async def by_method(flag):
    response, checks = choose(flag), Checks()
    if not checks.is_stream(response):
        return response.msg
    if not Checks.is_stream_too(response):
        return response.msg  # FAB101: 15, "Stream.msg"
    return ""


# Who knows nothing of an argument learns something only where each way to the answer says what it is.
async def unknown(response):
    if is_not_stream(response):
        return response.msg
    return response.msg  # FAB101: 11, "Stream.msg"


async def unknown_too(response):
    if is_stream(response):
        return response.msg
    return ""
