# why: of numbers that a function of the catalogue chooses among, such as max(0, n), none is certain
import concurrent.futures
import time

class S:
    def __init__(self, max_retries: int = 0):
        self._max = max_retries

    def call(self, timeout: float | None = ...):
        left = self._max
        while True:
            try:
                return self._issue(timeout)
            except TimeoutError:
                if left <= 0:
                    raise
                left -= 1
                self._respawn()

    def _respawn(self):
        time.sleep(1)

    def _deadline(self, timeout) -> tuple:
        if timeout is ...:
            return None, 1
        return time.monotonic() + timeout, timeout

    def _issue(self, timeout):
        deadline, eff = self._deadline(timeout)
        fut: concurrent.futures.Future = concurrent.futures.Future()
        try:
            remaining = None if deadline is None else max(0.0, deadline - time.monotonic())
            try:
                resp = fut.result(timeout=remaining)
            except concurrent.futures.TimeoutError:
                raise TimeoutError(f"exceeded {eff}s deadline")
            return resp
        finally:
            pass

async def main(s: S):
    s.call()  # FAB102: 4, "blocks the event loop"
    s._issue(1)  # FAB102: 4, "blocks the event loop"
    S(3).call()  # FAB102: 4, "blocks the event loop"

class T:
    def __init__(self, n: int):
        self.n = max(0, int(n)) if n else 0
    def go(self):
        left = self.n
        if left > 0:
            time.sleep(1)

async def m2(t: T):
    t.go()  # FAB101: 4, "blocks the event loop"
