# why: an untyped parameter that is None by default is None where a caller leaves it out, whatever other callers pass
import time


class Log:
    def read(self):
        return ""


class Job:
    @property
    def log(self):
        time.sleep(1)
        return Log()

    async def watch(self, log=None):
        chosen = log if log is not None else self.log  # FAB101: 45, "Job.log"
        return chosen.read()

    async def follow(self, log=None):
        if log is None:
            time.sleep(1)  # FAB101: 12, "sleep"
        return log.read()


async def one():
    await Job().watch(log=Log())
    await Job().follow(Log())


async def two():
    await Job().watch()
