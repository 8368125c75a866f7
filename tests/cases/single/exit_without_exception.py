# why: where a `with` block ends, __exit__ gets None three times: what it does for an exception does not run
import time


class WhereMissing:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, traceback):
        if exc_type != ModuleNotFoundError:
            return
        time.sleep(1)


class WhereNotNone:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, traceback):
        if exc_type is not None:
            time.sleep(1)


class WhereTrue:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, traceback):
        if exc_type:
            time.sleep(1)


class WhereSubclass:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, traceback):
        if exc_type and issubclass(exc_type, ValueError):
            time.sleep(1)
        elif issubclass(exc_type, KeyError):
            time.sleep(1)


class Annotated:
    def __enter__(self):
        return self

    def __exit__(self, exc_type: type[BaseException] | None, exc_val: BaseException | None, traceback) -> None:
        if isinstance(exc_val, ValueError):
            time.sleep(1)


class HandedOn:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close(*details)

    def close(self, exc_type=None, exc_val=None, traceback=None):
        if exc_type:
            time.sleep(1)


class WhereNone:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, traceback):
        if exc_type is None:
            time.sleep(1)


class Always:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, traceback):
        if exc_type:
            print(exc_type)
        time.sleep(1)


async def quiet():
    with WhereMissing(), WhereNotNone(), WhereTrue(), WhereSubclass(), Annotated(), HandedOn():
        pass


async def reported():
    with WhereNone():  # FAB101: 9, "time.sleep"
        pass
    with Always():  # FAB101: 9, "time.sleep"
        pass
